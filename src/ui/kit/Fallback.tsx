import * as React from 'react';

export interface FallbackProps {
  readonly instead: React.ReactNode;
}

interface FallbackState {
  readonly broken: boolean;
}

/** Shows something plainer when an ornament cannot be loaded. For what matters there is the error boundary. */
export class Fallback extends React.Component<FallbackProps, FallbackState> {
  public override readonly state: FallbackState = { broken: false };

  public static getDerivedStateFromError(): FallbackState {
    return { broken: true };
  }

  public override render(): React.ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
