import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { hidden } from '../theme/layout';

/** Read out, not shown. */
export const Hidden: React.FC = ({ children }) => <span className={mergeStyles(hidden)}>{children}</span>;
