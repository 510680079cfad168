import * as React from 'react';

/**
 * Drawings on a 20 × 20 grid in the colour of the text around them. Own ones instead of Fluent's icon fonts: nothing is
 * fetched from a CDN, and they stay visible in forced colours.
 */
export const GLYPHS = {
  pass: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="m6.5 10.3 2.4 2.4 4.6-5" />
    </>
  ),
  blocks: (
    <>
      <path d="M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7z" fill="currentColor" />
      <path d="M6.2 10h7.6" className="knockout" strokeWidth="2.2" />
    </>
  ),
  waiting: (
    <>
      <path d="M5.5 2.5h9M5.5 17.5h9M6.5 2.5v2.2c0 2.3 3.5 3.4 3.5 5.3s-3.5 3-3.5 5.3v2.2M13.5 2.5v2.2c0 2.3-3.5 3.4-3.5 5.3s3.5 3 3.5 5.3v2.2" />
    </>
  ),
  needsPerson: (
    <>
      <circle cx="10" cy="6.4" r="3.3" />
      <path d="M3.6 17.2c.4-3.6 3-5.4 6.4-5.4s6 1.8 6.4 5.4z" />
    </>
  ),
  couldNotCheck: (
    <>
      <circle cx="10" cy="10" r="7.5" strokeDasharray="3.2 2.1" />
      <path d="M7.9 8c.1-1.3 1-2 2.2-2s2.1.8 2.1 1.9c0 1.6-2 1.7-2.1 3.5M10.1 13.6v.5" />
    </>
  ),
  eye: (
    <>
      <path d="M1.8 10c1.9-3.3 4.8-5 8.2-5s6.3 1.7 8.2 5c-1.9 3.3-4.8 5-8.2 5s-6.3-1.7-8.2-5z" />
      <circle cx="10" cy="10" r="2.4" />
    </>
  ),
  planApproved: (
    <>
      <path d="M4.5 2.5h7l4 4v11h-11z" />
      <path d="m7.2 11.6 2 2 3.6-4" />
    </>
  ),
  running: <path d="M6 3.8v12.4L16 10z" fill="currentColor" />,
  rehearsal: (
    <>
      <path d="M8 2.5v5.2l-4.6 7.5c-.6 1.1.1 2.3 1.3 2.3h10.6c1.2 0 1.9-1.2 1.3-2.3L12 7.7V2.5M6.8 2.5h6.4M5.6 12.3h8.8" />
    </>
  ),
  copy: (
    <>
      <path d="M7 6.5h9.5v11H7z" />
      <path d="M13 6.5v-4H3.5v11H7" />
    </>
  ),
  link: <path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l2.5-2.5a3.5 3.5 0 0 0-5-5L9.7 5.3M11.5 8.5a3.5 3.5 0 0 0-5 0L4 11a3.5 3.5 0 0 0 5 5l1.3-1.3" />,
  done: <path d="m4 10.5 4 4 8-9" />,
  close: <path d="m4.5 4.5 11 11m0-11-11 11" />,
  up: <path d="m4.5 12.5 5.5-5.5 5.5 5.5" />,
  down: <path d="m4.5 7.5 5.5 5.5 5.5-5.5" />,
  forward: <path d="m7.5 4.5 5.5 5.5-5.5 5.5" />,
  search: (
    <>
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m12.6 12.6 4.9 4.9" />
    </>
  ),
  open: <path d="M8.5 4h-5v12.5H16v-5M11.5 3.5h5v5m0-5-7.5 7.5" />,
  again: <path d="M16.5 4v4h-4M16 8a6.5 6.5 0 1 0 .4 3.4" />,
  locked: (
    <>
      <path d="M4.5 9h11v8.5h-11z" />
      <path d="M7 9V6a3 3 0 0 1 6 0v3" />
    </>
  ),
  download: <path d="M10 3v10m-4-4 4 4 4-4M3.5 16.5h13" />,
  star: <path d="m10 2.6 2.2 4.9 5.3.5-4 3.6 1.2 5.3L10 14.1l-4.7 2.8 1.2-5.3-4-3.6 5.3-.5z" fill="currentColor" />,
  info: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 9v5M10 6v.4" />
    </>
  ),
  warning: (
    <>
      <path d="M10 2.8 18 17H2z" />
      <path d="M10 8v4.4M10 14.4v.4" />
    </>
  ),
  offline: <path d="M2.5 7.5c4.6-4 10.4-4 15 0M5.5 10.8c2.8-2.3 6.2-2.3 9 0M8.2 14c1.2-.9 2.4-.9 3.6 0M3 17.5 17 2.5" />,
  key: (
    <>
      <circle cx="6.5" cy="13.5" r="3.5" />
      <path d="m9 11 7.5-7.5M13 7l2.5 2.5" />
    </>
  ),
  cloud: <path d="M5.5 15.5a3.7 3.7 0 0 1-.3-7.4A5 5 0 0 1 14.8 8a3.8 3.8 0 0 1-.3 7.5z" />,
  stop: <path d="M4.5 4.5h11v11h-11z" fill="currentColor" />
} as const;

export type GlyphName = keyof typeof GLYPHS;
