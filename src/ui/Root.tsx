import * as React from 'react';
import { registerGlyphs } from './kit/fluentIcons';
import { LiveRegion } from './kit/LiveRegion';
import { ReaderServicesProvider, type ReaderServices } from './services';
import { Boundary } from './states/Boundary';
import { WithoutStrings } from './states/WithoutStrings';
import { TextProvider } from './text/TextContext';
import { useSpeaker } from './text/useSpeaker';
import { ThemeRoot } from './theme/ThemeRoot';

export interface RootProps {
  readonly services: ReaderServices;
  /** Time of the service, ms since 1970. */
  readonly now: () => number;
}

registerGlyphs();

/** Theme, language, one live region, and a net below everything: the same for the console and the dashboard. */
export const Root: React.FC<RootProps> = ({ services, now, children }) => {
  const { host } = services;
  const text = useSpeaker(host.locale, now);
  return (
    <ThemeRoot host={host}>
      <div lang={host.locale}>
        {text.kind === 'failed' && <WithoutStrings locale={host.locale} />}
        {text.kind === 'loaded' && (
          <TextProvider value={text.speaker}>
            <ReaderServicesProvider value={services}>
              <LiveRegion>
                <Boundary>{children}</Boundary>
              </LiveRegion>
            </ReaderServicesProvider>
          </TextProvider>
        )}
      </div>
    </ThemeRoot>
  );
};
