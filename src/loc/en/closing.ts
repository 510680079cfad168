import type { Format } from '../format';

/** After the end: a page that needs no Graph. */
export const closing = {
  'ui.closed.title': 'The tenant is closed',
  'ui.closed.said': (values: { readonly by: string; readonly at: string }, format: Format) =>
    `Attested by ${values.by}, ${format.dateTime(values.at)}. Nothing can prove it by reading: a deleted directory does not answer.`,
  'ui.closed.answers': 'Graph still answers for this tenant. That can take an hour after the deletion. If it goes on, the tenant still exists.',
  'ui.closed.what': 'What was closed',
  'ui.closed.tenant': 'Tenant',
  'ui.closed.id': 'Tenant ID',
  'ui.closed.domain': 'Initial domain',
  'ui.closed.unknown': 'Not known in this browser',
  'ui.closed.remains': 'What goes on by itself',
  'ui.closed.remains.data': 'Microsoft deletes what is left of the data 180 days after a subscription was cancelled at the latest.',
  'ui.closed.remains.users': 'Deleted users, apps and groups cannot be restored any more, although their 30 days may not be over.',
  'ui.closed.remains.invoices': 'A last invoice can still come, and nobody can sign in to see it. Keep the number of the billing account for support.',
  'ui.closed.remains.azure': 'Azure keeps data of cancelled subscriptions for up to 90 days.',
  'ui.closed.keep': 'What to keep',
  'ui.closed.keep.inventory': (values: { readonly by: string; readonly at: string; readonly fingerprint: string }, format: Format) =>
    `The inventory, exported by ${values.by}, ${format.dateTime(values.at)}. Fingerprint of its manifest: ${values.fingerprint}`,
  'ui.closed.keep.saveInventory': 'Save the inventory as a file',
  'ui.closed.keep.packing': 'Packing the inventory',
  'ui.closed.keep.packFailed': 'The inventory in this browser could not be packed. The file that was saved before is the one to keep.',
  'ui.closed.keep.noInventory': 'No inventory was exported in this browser.',
  'ui.closed.keep.runbook': (values: { readonly by: string; readonly at: string }, format: Format) =>
    `The runbook, saved by ${values.by}, ${format.dateTime(values.at)}.`,
  'ui.closed.keep.noRunbook': 'No runbook was saved in this browser.',
  'ui.closed.keep.runs': 'What this tool did, object by object, as it was written down at the time:',
  'ui.closed.keep.noRuns': 'This browser holds no run of this tenant.',
  'ui.closed.keep.unreadable': 'A run in this browser could not be read.',
  'ui.closed.keep.save': 'Save results as CSV',
  'ui.closed.keep.saveFor': (values: { readonly what: string; readonly at: string }, format: Format) =>
    `Save results as CSV: ${values.what}, ${format.dateTime(values.at)}`,
  'ui.closed.keep.altered': 'The end of this journal was lost or altered. Only what comes before is shown.',
  'ui.closed.keep.run': (values: { readonly what: string; readonly at: string; readonly planned: number }, format: Format) =>
    `${values.what} · ${format.dateTime(values.at)} · ${format.number(values.planned)} planned`,
  'ui.closed.keep.attestations': 'Save who attested what as CSV',
  'ui.closed.csv.what': 'Point',
  'ui.closed.csv.by': 'Attested by',
  'ui.closed.csv.at': 'At',
  'ui.closed.csv.note': 'Note',
  'ui.closed.next': 'What is left to do elsewhere',
  'ui.closed.next.registrar': 'At the registrar, remove the records that still point to Microsoft 365, and check that the domain renews or ends as you want.',
  'ui.closed.next.sso': 'Change the sign-in of services that used this tenant, and their contact addresses.',
  'ui.closed.next.payment': 'Look at the payment method for charges until the last invoice has come.',
  'ui.closed.next.mail': 'Tell partners that mail to the old addresses bounces.',
  'ui.closed.mistake': 'This was attested by mistake',
  'ui.closed.mistake.what': 'Revoking brings the steps back. It changes nothing in the tenant.',
  'ui.closed.revoke': 'Revoke the attestation',
  'ui.closed.revoked': 'Revoked. The steps are shown again.',
  'ui.closed.name': 'Your name',
  'ui.closed.nameHint': 'As it is to stand in the records',
  'ui.closed.attested': 'Attested. The closing page is shown.',
  'ui.closed.gone.title': 'Has the directory been deleted?',
  'ui.closed.gone.what': 'A deleted directory answers like an expired session. If Entra said that it deleted this tenant, say so here.',
  'ui.closed.gone.entra': 'If not, and this tool took back its own permissions as its last act: the rest happens in Entra, and the runbook says how.'
} as const;
