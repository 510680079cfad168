import type { TenantState } from '../../state';
import { device, devices } from '../make/devices';
import type { World } from '../world';

type Devices = Pick<TenantState, 'devices' | 'bitlockerKeys' | 'autopilotDevices'>;

const MODELS = ['Fabrikam Book 14', 'Fabrikam Desk Mini'] as const;

/** PCs that nobody can sign in to afterwards, some with a recovery key here only, and phones that merely registered. */
export function deviceFleet(world: World): Devices {
  const joined = devices(world, 'MOEBEL-NB', 16, 'AzureAd');
  const hybrid = devices(world, 'MOEBEL-PC', 9, 'ServerAd');
  const encrypted = [...joined, ...hybrid.slice(0, 3)];
  return {
    devices: [
      ...joined,
      ...hybrid,
      ...devices(world, 'iPhone', 12, 'Workplace', 'iOS'),
      ...devices(world, 'Android', 6, 'Workplace', 'Android'),
      device(world, "Siobháns MacBook (O'Neill)", 'Workplace', 'macOS'),
      device(world, 'Kassenterminal 4', null)
    ],
    // The first PC was encrypted anew once: two keys.
    bitlockerKeys: [...encrypted, ...encrypted.slice(0, 1)].map((each, index) => ({
      id: world.id('bitlockerKey', index),
      createdDateTime: world.ago(world.whole(10, 700)),
      deviceId: each.deviceId,
      volumeType: index % 5 === 4 ? 'fixedDataVolume' : 'operatingSystemVolume'
    })),
    autopilotDevices: joined.slice(0, 6).map((each, index) => ({
      id: world.id('autopilot', index),
      displayName: each.displayName,
      manufacturer: 'Fabrikam',
      model: MODELS[index % MODELS.length] ?? MODELS[0],
      serialNumber: `FB${String(40_021 + index * 37)}`
    }))
  };
}
