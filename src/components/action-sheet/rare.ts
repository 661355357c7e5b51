/** What most sheets lack: documents, a contact, indicators with goals. Loaded with the first that has one of them. */
export { renderContact, renderDocuments } from './documents.js';
export { renderIndicatorTable } from './indicator-table.js';
