import * as React from 'react';
import { WITHOUT_STRINGS } from '../../loc/withoutStrings';
import type { Locale } from '../../ports/host';

export interface WithoutStringsProps {
  readonly locale: Locale;
}

/** The language could not be loaded: the one screen that has its words with it. */
export const WithoutStrings: React.FC<WithoutStringsProps> = ({ locale }) => {
  const { sentence, reload } = WITHOUT_STRINGS[locale];
  return (
    <div role="alert" style={{ padding: 20 }}>
      <p>{sentence}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {reload}
      </button>
    </div>
  );
};
