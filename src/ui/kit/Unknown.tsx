import * as React from 'react';
import { useText } from '../text/TextContext';
import { Hidden } from './Hidden';

/** A dash for what is not known. */
export const Unknown: React.FC = () => {
  const { say } = useText();
  return (
    <>
      <span aria-hidden="true">—</span>
      <Hidden>{say('ui.unknown')}</Hidden>
    </>
  );
};
