import { css } from 'lit';

/** On paper: one ink, links with their address, tables and lines whole, and a foot that says where it can be read. */
export const printStyles = css`
  @media print {
    .frame {
      min-block-size: 0;
    }
    article.sheet {
      padding: 0;
      border: 0;
      font-size: 10.5pt;
    }
    .tools,
    .contents,
    .cooperation:not(:has([data-state='content'])),
    details.rest > summary {
      display: none;
    }
    .timeline:has(+ .timeline) {
      display: none;
    }
    .timeline.named {
      display: block;
    }
    .steps.named {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tissu-cooperation-diagram {
      --tissu-reserve: 0px;
    }
    /* No grid: a text that grows where a page breaks would run over what follows, as rows do not grow with it. */
    .columns {
      display: flow-root;
    }
    .text {
      float: inline-start;
      inline-size: calc(100% - 16em);
    }
    :is(.brief, div.rest) {
      float: inline-end;
      clear: inline-end;
      inline-size: 13.5em;
    }
    .brief {
      margin-block-end: 1.75em;
    }
    .head {
      grid-template-columns: auto minmax(0, 1fr);
      margin-block-end: 1.75em;
    }
    /* Blocks: browsers break them over pages better than grids. */
    .text,
    .rest {
      display: block;
    }
    .section + .section {
      margin-block-start: 1.6em;
    }
    .facts {
      columns: 1;
      padding-inline: 1.1em;
      border: 1px solid var(--_edge);
      background: none;
    }
    .facts > div {
      padding-block: 0.6em;
    }
    .facts > div + div {
      border-block-start: 1px solid var(--_line);
    }
    .caveat {
      border: 1px solid var(--_edge);
      background: none;
    }
    .title,
    thead,
    .sum,
    .bar {
      break-after: avoid;
    }
    .partners tbody,
    table:not(.partners),
    tr,
    li,
    .timeline,
    .facts,
    .caveat,
    .figures li,
    .funders,
    .foot,
    .calendar,
    .financing,
    .similar,
    tissu-cooperation-diagram::part(header) {
      break-inside: avoid;
    }
    .figures {
      grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    }
    .figures b {
      font-size: 1.3125em;
    }
    /* Its head comes again on the next page. */
    .partners thead {
      display: table-header-group;
    }
    .family {
      break-after: avoid;
    }
    .partners tbody:first-of-type,
    .foot {
      break-before: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
    .timeline,
    .steps {
      --_late: #000;
    }
    :is(.links, .prose) a[href^='http'] {
      text-decoration: none;
    }
    :is(.links, .prose) a[href^='http']::after {
      content: ' ' attr(href);
      font-size: 0.8125em;
      color: var(--_muted);
      overflow-wrap: anywhere;
    }
    .bar rect {
      fill: #222;
    }
    .shape,
    .timeline {
      print-color-adjust: exact;
    }
    .foot {
      display: flex;
      justify-content: space-between;
      align-items: end;
      gap: 2em;
      margin-block-start: 1.75em;
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_text);
      font-size: 0.8125em;
    }
    .foot .address {
      overflow-wrap: anywhere;
    }
    .qr {
      flex: none;
      inline-size: 26mm;
      block-size: 26mm;
      background: #fff;
      fill: #000;
      shape-rendering: crispEdges;
    }
  }
`;
