/** Above a thousand billion euros an amount is a slip of the keyboard. */
export const LARGEST_EUR = 1e12;
