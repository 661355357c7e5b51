import { resolve } from 'node:path';
import type { Reporting } from '../src/model/api/entry-words.js';
import { DEFAULT_REQUESTS_PER_MINUTE } from './app.js';

/** What the operator decides, by environment variables. */
export interface Configuration {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** Origin under which visitors reach the service; undefined: where it listens. */
  readonly publicAddress: string | undefined;
  /** Where corrections of the data go; undefined: the entry document names nobody. */
  readonly reporting: Reporting | undefined;
  readonly dataFolder: string;
  readonly requestsPerMinute: number;
  readonly trustProxy: boolean | string;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be understood: the message is a sentence for the operator. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

const wholeNumber = (name: string, text: string | undefined, fallback: number, most: number): number => {
  if (text === undefined || text.trim() === '') return fallback;
  if (/^\d{1,9}$/.test(text.trim()) && Number(text) <= most) return Number(text);
  throw new ConfigurationError(`${name} must be a whole number from 0 to ${most}, not "${text}".`);
};

const originOf = (text: string | undefined): string | undefined => {
  if (text === undefined || text.trim() === '') return undefined;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address && /^https?:$/.test(address.protocol) && address.href === `${address.origin}/`) return address.origin;
  throw new ConfigurationError(`PUBLIC_ADDRESS must be an origin such as https://tissu.example, not "${text}".`);
};

/** One plain address, for it will stand in a `mailto:`. */
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

const reportingOf = (environment: Environment): Reporting | undefined => {
  const email = environment['REPORTING_EMAIL']?.trim() ?? '';
  const url = environment['REPORTING_URL']?.trim() ?? '';
  if (email !== '' && !EMAIL.test(email))
    throw new ConfigurationError(`REPORTING_EMAIL must be an address such as donnees@tissu.example, not "${email}".`);
  if (url !== '' && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    throw new ConfigurationError(`REPORTING_URL must be the address of a page, not "${url}".`);
  if (email === '' && url === '') return undefined;
  return { ...(email !== '' && { email }), ...(url !== '' && { url: new URL(url).href }) };
};

const proxies = (text: string | undefined): boolean | string => {
  const value = text?.trim() ?? '';
  if (value === '' || value === 'false') return false;
  return value === 'true' ? true : value;
};

/**
 * Reads the settings. An empty variable counts as absent.
 *
 * @param root folder of the project
 * @throws ConfigurationError
 */
export const readConfiguration = (environment: Environment, root: string): Configuration => {
  const logLevel = environment['LOG_LEVEL']?.trim() || 'warn';
  if (!LEVELS.includes(logLevel)) {
    throw new ConfigurationError(`LOG_LEVEL must be one of ${LEVELS.join(', ')}, not "${logLevel}".`);
  }
  return {
    port: wholeNumber('PORT', environment['PORT'], 4600, 65_535),
    host: environment['HOST']?.trim() || 'localhost',
    publicAddress: originOf(environment['PUBLIC_ADDRESS']),
    reporting: reportingOf(environment),
    dataFolder: resolve(root, environment['DATA']?.trim() || 'data'),
    requestsPerMinute: wholeNumber('RATE_LIMIT', environment['RATE_LIMIT'], DEFAULT_REQUESTS_PER_MINUTE, 1_000_000),
    trustProxy: proxies(environment['TRUST_PROXY']),
    logLevel,
  };
};
