import * as React from 'react';
import { configure, render, type RenderResult } from '@testing-library/react';
import { judgeAll } from '../../checks';
import type { Facts } from '../../facts';
import { createFormat } from '../../loc/createFormat';
import { en } from '../../loc/en';
import { createSpeaker } from '../../loc/speaker';
import { LiveRegion } from '../kit/LiveRegion';
import { registerGlyphs } from '../kit/fluentIcons';
import { RunProvider } from '../run/RunContext';
import { AppServicesProvider, ReaderServicesProvider } from '../services';
import { NOT_READ, type Reading } from '../state/reading';
import { ReadinessProvider, type Readiness } from '../state/ReadingContext';
import { TextProvider } from '../text/TextContext';
import { ThemeRoot } from '../theme/ThemeRoot';
import { fakeServices, NOW_MS, type FakeOptions } from './fakeServices';

registerGlyphs();

/** On a busy machine a lazy part takes its time; a test that fails waits for it in vain all the same. */
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

export const speaker = createSpeaker(en, createFormat('en', () => NOW_MS, 'UTC'));

export interface ScreenOptions extends FakeOptions {
  readonly facts: Facts;
  readonly reading?: Partial<Reading>;
  /** `open`, when left out: as in the console, with the runs of this browser above the screen. */
  readonly desk?: 'none' | 'open';
  /** What asking Graph again gives. */
  readonly afterReading?: Facts;
}

export interface Rendered extends RenderResult {
  readonly opened: string[];
  readonly address: () => string;
  readonly asked: string[];
  readonly saved: ReturnType<typeof fakeServices>['saved'];
  showTheme: ReturnType<typeof fakeServices>['showTheme'];
}

/** Holds the facts as the console does: judged anew whenever what people said has changed. */
const Held: React.FC<ScreenOptions & { readonly asked: string[]; readonly save: (records: never) => Promise<void> }> = (props) => {
  const { facts: given, reading: over, afterReading, desk = 'open', asked, save, children } = props;
  const [facts, setFacts] = React.useState(given);
  const readiness: Readiness = {
    reports: judgeAll(facts),
    reading: { ...NOT_READ, phase: 'done', shown: 'facts', readAt: '2026-11-20T12:00:00Z', facts, ...over },
    recall: () => Promise.resolve(),
    read: () => asked.push('read'),
    stop: () => asked.push('stop'),
    stopDemand: () => asked.push('stopDemand'),
    readAgain: (ids) => {
      asked.push(`again ${ids.join()}`);
      setFacts((current) => afterReading ?? current);
      return Promise.resolve(afterReading ?? facts);
    },
    readOnDemand: (id) => {
      asked.push(`demand ${id}`);
      return Promise.resolve();
    },
    keep: async (change) => {
      if (facts.records.kind === 'unread') {
        return 'failed';
      }
      const value = change(facts.records.value);
      try {
        await save(value as never);
      } catch {
        return 'failed';
      }
      setFacts((current) => ({ ...current, records: { ...facts.records, value } as Facts['records'] }));
      return 'kept';
    }
  };
  return (
    <ReadinessProvider value={readiness}>
      {desk === 'open' ? <RunProvider>{children}</RunProvider> : children}
    </ReadinessProvider>
  );
};

/** Renders a screen of the console on facts, as if they had been read. */
export function renderScreen(screen: React.ReactElement, options: ScreenOptions): Rendered {
  const fake = fakeServices(options);
  const asked: string[] = [];
  const result = render(
    <ThemeRoot host={fake.services.host}>
      <TextProvider value={speaker}>
        <ReaderServicesProvider value={fake.services}>
          <AppServicesProvider value={fake.services}>
            <LiveRegion>
              <Held {...options} asked={asked} save={fake.services.records.save}>
                {screen}
              </Held>
            </LiveRegion>
          </AppServicesProvider>
        </ReaderServicesProvider>
      </TextProvider>
    </ThemeRoot>
  );
  const { opened, saved, showTheme } = fake;
  return { ...result, opened, saved, showTheme, asked, address: () => fake.services.host.address.current() };
}
