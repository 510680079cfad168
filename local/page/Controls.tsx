import * as React from 'react';
import { Choice } from './Choice';
import type { Summary } from './server';
import { server } from './server';
import { FORWARD, LATENCIES, MISHAPS, WORDS } from './words';

export interface ControlsProps {
  readonly summary: Summary;
  readonly scenarios: readonly string[];
  /** Something on the server changed; `anew`: the tenant is another one. */
  readonly onChanged: (what: 'something' | 'anew') => void;
  readonly onUnreachable: () => void;
}

const NONE = '';

/** What can be turned on the built-in tenant. */
export function Controls({ summary, scenarios, onChanged, onUnreachable }: ControlsProps): React.ReactElement {
  const after = (done: Promise<unknown>, what: 'something' | 'anew' = 'something'): void => {
    done.then(() => onChanged(what), onUnreachable);
  };
  return (
    <>
      <Choice
        name="scenario"
        label={WORDS.scenario}
        value={summary.scenario}
        options={scenarios.map((name) => [name, name])}
        onChoose={(name) => after(server.reset(name), 'anew')}
      />
      <Choice
        name="latency"
        label={WORDS.latency}
        value={String(summary.latencyMs)}
        options={[...new Set([...LATENCIES, summary.latencyMs])].map((ms) => [String(ms), `${ms} ms`])}
        onChoose={(ms) => after(server.latency(Number(ms)))}
      />
      <Choice
        name="nextDeletion"
        label={WORDS.nextDeletion}
        value={NONE}
        options={[[NONE, summary.faults === 0 ? '–' : WORDS.faults(summary.faults)], ...MISHAPS.map(([text]) => [text, text] as const)]}
        onChoose={(text) => {
          const [, effect] = MISHAPS.find(([each]) => each === text) ?? [];
          if (effect !== undefined) {
            after(server.nextDeletion(effect));
          }
        }}
      />
      <span className="host-choice">
        <span>{WORDS.clock}</span>
        <output name="serviceTime">{summary.now.slice(0, 16).replace('T', ' ')}</output>
        {FORWARD.map(([label, ms]) => (
          <button key={label} type="button" onClick={() => after(server.advance(ms))}>
            {label}
          </button>
        ))}
      </span>
      <a href="/portal" target="_blank" rel="noreferrer">
        {WORDS.portal}
      </a>
      {summary.violations === 0 ? undefined : <strong>{WORDS.violations(summary.violations)}</strong>}
    </>
  );
}
