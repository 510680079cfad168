import * as React from 'react';
import { WORDS } from './words';

type State = { readonly kind: 'whole' } | { readonly kind: 'broken' };

/** Keeps the host bar when the product cannot even begin: its own nets lie further in. */
export class Safe extends React.Component<unknown, State> {
  public override readonly state: State = { kind: 'whole' };

  public static getDerivedStateFromError(): State {
    return { kind: 'broken' };
  }

  public override render(): React.ReactNode {
    return this.state.kind === 'broken' ? <p role="alert">{WORDS.broken}</p> : this.props.children;
  }
}
