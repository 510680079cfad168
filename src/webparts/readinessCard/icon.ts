/** A calendar page with a day that is marked, drawn for this product. A data address: cards also show where CDNs are far. */
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#2b88d8" stroke-width="1.8">' +
  '<rect x="3.5" y="5" width="17" height="15.5" rx="1.5"/><path d="M3.5 9.5h17M8 2.5v4M16 2.5v4"/>' +
  '<rect x="13" y="13" width="4" height="4" fill="#2b88d8" stroke="none"/></svg>';

export const ICON = `data:image/svg+xml,${encodeURIComponent(SVG)}`;
