/** What most sheets lack: long texts, documents, a contact, indicators with goals. Loaded with the first that has some. */
export { hasBlocks, renderBlocks, renderPlain } from './blocks.js';
export { renderContact, renderDocuments } from './documents.js';
export { renderIndicatorTable } from './indicator-table.js';
