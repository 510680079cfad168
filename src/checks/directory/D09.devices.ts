import type { Facts } from '../../facts';
import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { circumstance, finding } from '../lib/finding';
import { needsPerson, pass } from '../lib/results';
import { readOr, whenRead } from '../lib/unread';

const NEEDS = ['devices', 'bitlockerKeys', 'autopilotDevices'] as const;

/** PCs that nobody can sign in to afterwards, recovery keys that are lost, Autopilot registrations that stay behind. */
export const D09 = defineCheck({
  id: 'D09',
  step: 'directory',
  weight: 'W',
  effort: 'large',
  needs: NEEDS,
  actions: [{ kind: 'portal', page: 'devices' }],
  docs: 'https://learn.microsoft.com/entra/identity/devices/manage-device-identities',
  judge: (facts) => {
    const findings = deviceFindings(facts);
    return whenRead(
      facts,
      NEEDS,
      ({ devices, bitlockerKeys, autopilotDevices }) => {
        const values = { devices: devices.total, keys: bitlockerKeys.total, autopilot: autopilotDevices.total };
        return values.devices + values.keys + values.autopilot > 0
          ? needsPerson({ key: 'check.D09.found', values }, findings)
          : pass({ key: 'check.D09.pass' });
      },
      findings
    );
  }
});

function deviceFindings(facts: Facts): readonly Finding[] {
  const keys = readOr(facts, 'bitlockerKeys', { items: [], total: 0 });
  const devices = readOr(facts, 'devices', { items: [] }).items.map((device) =>
    finding('device', device.id, device.displayName, device.operatingSystem, {
      key: 'check.D09.device',
      values: { trust: device.trust, keys: keys.items.filter(({ deviceId }) => deviceId === device.deviceId).length }
    })
  );
  const autopilot = readOr(facts, 'autopilotDevices', { items: [] }).items.map(({ id, serialNumber, model }) =>
    finding('device', id, serialNumber, model, { key: 'check.D09.autopilot' })
  );
  const recovery = keys.total > 0 ? [circumstance('bitlocker', { key: 'check.D09.keys', values: { count: keys.total } })] : [];
  return [...devices, ...autopilot, ...recovery];
}
