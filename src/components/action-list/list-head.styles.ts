import { css } from 'lit';

/** The grid of the list, its title and its search. */
export const listHeadStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: repeat(4, auto) 1fr;
    gap: 1em 2.25em;
  }
  /* The list reserves the height, not what stands in it. */
  .frame .frame {
    min-block-size: 0 !important;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 0.75em 1.5em;
  }
  .head .title {
    flex: 1 1 12em;
    font-size: 1.375em;
    line-height: 1.25;
    font-weight: 700;
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .search {
    display: flex;
    flex: 1 1 20em;
    min-inline-size: 0;
    max-inline-size: min(26em, 100%);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .search:focus-within {
    border-color: var(--_accent);
  }
  .search input {
    flex: 1;
    inline-size: 0;
    min-inline-size: 0;
    min-block-size: 2.7em;
    padding: 0 0.85em;
    border: 0;
    border-radius: var(--_radius) 0 0 var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    appearance: none;
  }
  .search ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search button {
    flex: none;
    padding: 0 1em;
    border: 0;
    border-radius: 0 calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0;
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
    font-weight: 600;
  }
`;
