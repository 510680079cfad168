import type { IRawStyle } from '@fluentui/react/lib/Styling';

/**
 * Widths are those of our own area and not of the window: the same screen stands in a full page, in a SharePoint
 * column and at 400 % zoom.
 */
export const NARROW = '@container tenant-closure (max-width: 639px)';
export const WIDE = '@container tenant-closure (min-width: 1160px)';

/**
 * The reader's own colours. Stands innermost: `mergeStyles` loses the query of a rule that holds `&` below it.
 */
export const FORCED = '@media (forced-colors: active)';

/** The area whose width the queries above measure. */
export const measured: IRawStyle = { containerType: 'inline-size', containerName: 'tenant-closure' } as IRawStyle;

/** For screen readers only. */
export const hidden: IRawStyle = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  padding: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  border: 0
};

/** Figures below each other line up. */
export const figures: IRawStyle = { fontVariantNumeric: 'tabular-nums' };

/** A button that looks like what it holds. */
export const bareButton: IRawStyle = {
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  border: 0,
  padding: 0,
  margin: 0,
  textAlign: 'start',
  cursor: 'pointer'
};
