/** Something in the sources or in the mapping that a person must decide: never passed over in silence. */
export class DataFailure extends Error {
  /**
   * @param where the sheet or file, and the field: "atinea, liens[2].forme"
   * @param what a whole sentence
   */
  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
    this.name = 'DataFailure';
  }
}
