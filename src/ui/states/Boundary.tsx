import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { CopyButton } from '../kit/CopyButton';
import { TextContext } from '../text/TextContext';
import { ProblemView } from './ProblemView';

interface BoundaryState {
  readonly failure: { readonly kind: 'none' } | { readonly kind: 'chunk' | 'fault'; readonly details: string };
}

/** webpack and the browsers name a script that did not arrive in these ways. */
const CHUNK = /ChunkLoadError|Loading chunk|dynamically imported module|Importing a module/i;

const reload = (): void => window.location.reload();

/** Never a blank page and never a raw exception: a fault in one part is said in that part, and can be tried again. */
export class Boundary extends React.Component<unknown, BoundaryState> {
  public static override readonly contextType = TextContext;
  public declare readonly context: React.ContextType<typeof TextContext>;
  public override readonly state: BoundaryState = { failure: { kind: 'none' } };

  public static getDerivedStateFromError(error: unknown): BoundaryState {
    const details = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
    return { failure: { kind: CHUNK.test(details) ? 'chunk' : 'fault', details } };
  }

  public override render(): React.ReactNode {
    const { failure } = this.state;
    const { context: text } = this;
    if (failure.kind === 'none' || text === undefined) {
      return failure.kind === 'none' ? this.props.children : <></>;
    }
    const { say } = text;
    const area = failure.kind === 'chunk' ? 'ui.chunk' : 'ui.broken';
    return (
      <ProblemView
        glyph="warning"
        title={say(`${area}.title`)}
        what={say(`${area}.what`)}
        soWhat={say(`${area}.soWhat`)}
        nowWhat={say(`${area}.nowWhat`)}
        requestIds={[]}
      >
        {failure.kind === 'fault' && (
          <PrimaryButton text={say('ui.problem.tryAgain')} onClick={() => this.setState({ failure: { kind: 'none' } })} />
        )}
        <DefaultButton text={say('ui.problem.reload')} onClick={reload} />
        <CopyButton text={failure.details} name={say('ui.broken.copy')} label={say('ui.broken.copy')} />
      </ProblemView>
    );
  }
}
