import { never, type PortalAct } from './act';
import { wholeTenant } from './wholeTenant';

/** Everything that is due, at Bills & payments. */
export const payInvoices = {
  id: 'payInvoices',
  targets: (tenant) => wholeTenant(tenant, tenant.settings.invoices === 'due' ? 'needed' : 'done'),
  refuses: never,
  perform: ({ settings }) => {
    settings.invoices = 'paid';
  }
} as const satisfies PortalAct;
