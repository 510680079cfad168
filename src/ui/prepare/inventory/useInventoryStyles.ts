import { figures } from '../../theme/layout';
import { makeUseStyles } from '../../theme/makeUseStyles';

export const useInventoryStyles = makeUseStyles(({ semanticColors, fonts }) => ({
  quiet: { color: semanticColors.bodySubtext, margin: '6px 0 0', maxWidth: '80ch', overflowWrap: 'anywhere' },
  line: { margin: '6px 0 0', maxWidth: '80ch', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', margin: '10px 0 0' },
  fingerprint: { ...fonts.small, ...figures, fontFamily: 'Consolas, Menlo, monospace', overflowWrap: 'anywhere', margin: '4px 0 0' },
  figure: { ...figures, selectors: { '&&': { textAlign: 'end' } } },
  progress: { margin: '8px 0 0', maxWidth: 560 }
}));
