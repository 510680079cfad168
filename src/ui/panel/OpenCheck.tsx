import * as React from 'react';
import type { CheckId, CheckReport } from '../../checks/check';
import { useReaderServices } from '../services';
import { useAddressOf } from '../state/ListViewContext';
import type { Whereabouts } from '../state/usePlace';
import { CheckPanel } from './CheckPanel';

export interface OpenCheckProps {
  readonly id: CheckId;
  readonly order: readonly CheckReport[];
  /** The page behind, to which closing leads back. */
  readonly page: Whereabouts['page'];
}

/** The panel of the check that the address names; previous and next change the address. */
const OpenCheck: React.FC<OpenCheckProps> = ({ id, order, page }) => {
  const { address } = useReaderServices().host;
  const addressOf = useAddressOf();
  const at = order.findIndex(({ check }) => check.id === id);
  const report = order[at];
  if (report === undefined) {
    return <></>;
  }
  const go = (place: number): void => {
    const next = order[(place + order.length) % order.length];
    if (next !== undefined) {
      address.go(addressOf({ kind: 'check', id: next.check.id }));
    }
  };
  const close = (): void => {
    address.go(addressOf(page));
    // Back to where this check was opened from, or would be.
    document.querySelector<HTMLElement>(`[data-check="${id}"]`)?.focus();
  };
  return (
    <CheckPanel
      report={report}
      place={at + 1}
      total={order.length}
      onPrevious={() => go(at - 1)}
      onNext={() => go(at + 1)}
      onClose={close}
    />
  );
};

export default OpenCheck;
