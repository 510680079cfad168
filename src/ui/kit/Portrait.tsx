import * as React from 'react';
import { PersonaCoin, PersonaSize } from '@fluentui/react/lib/PersonaCoin';
import { getInitials } from '@fluentui/react/lib/Utilities';
import { makeUseStyles } from '../theme/makeUseStyles';
import { Fallback } from './Fallback';
import { Glyph } from './Glyph';
import { whenIdle } from './whenIdle';

export interface PortraitProps {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  /** Pixels. */
  readonly size: 24 | 40;
}

const SIZES = { 24: PersonaSize.size24, 40: PersonaSize.size40 } as const;
// Nobody waits for a picture, and what draws it takes longer to start than anything else on the page.
const Avatar = React.lazy(async () => {
  await whenIdle();
  return import(/* webpackChunkName: 'people' */ '../people');
});

const useStyles = makeUseStyles(() => ({ 24: { width: 24, height: 24, flex: 'none', lineHeight: 0 }, 40: { width: 40, height: 40, flex: 'none', lineHeight: 0 } }));

/** Fluent knows no initials of names in Chinese, and would ask its icon font for a picture instead. */
function Initials({ name }: { readonly name: string }): React.ReactElement {
  const initials = getInitials(name, false, true);
  return initials === '' ? <Glyph name="needsPerson" /> : <span>{initials}</span>;
}

/** A person's picture: the Graph Toolkit's, and Fluent's own until that is there or where it can't be. The name stands beside it. */
export const Portrait: React.FC<PortraitProps> = (person) => {
  const { displayName, size } = person;
  const styles = useStyles();
  const coin = <PersonaCoin text={displayName} size={SIZES[size]} onRenderInitials={() => <Initials name={displayName} />} imageAlt="" />;
  return (
    <span className={styles[size]} aria-hidden="true">
      <Fallback instead={coin}>
        <React.Suspense fallback={coin}>
          <Avatar {...person} />
        </React.Suspense>
      </Fallback>
    </span>
  );
};
