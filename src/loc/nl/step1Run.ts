import type { step1Run as english } from '../en/step1Run';
import type { Translation } from '../message';

/** The run of a task, what came of it, and why one did not begin. */
export const step1Run: Translation<typeof english> = {
  'run.keepOpen':
    'Houd dit tabblad open. Wordt het gesloten, dan gaat er niets verloren: bij uw terugkeer kunt u de uitvoering voortzetten vanuit het journaal.',
  'run.count.planned': 'Gepland',
  'run.count.sent': 'Verzonden',
  'run.count.verified': 'Geverifieerd',
  'run.count.failed': 'Mislukt',
  'run.count.undecided': 'Onbeslist',
  'run.verifiedOf': ({ verified, planned }, format) =>
    `${format.number(verified)} van ${format.number(planned)} geverifieerd door opnieuw te lezen`,
  'run.rate': 'Tempo',
  'run.rate.perMinute': ({ count }, format) => `${format.number(count)} per minuut`,
  'run.limit': 'Limiet',
  'run.limit.value': ({ writes, ms }, format) =>
    `${format.plural(writes, { one: '1 wijziging', other: `${format.number(writes)} wijzigingen` })} per ${format.duration(ms)}`,
  'run.estimate': 'Resterende tijd',
  'run.estimate.about': ({ ms }, format) => `ongeveer ${format.duration(ms)}`,
  'run.doing': 'Nu',
  'run.unknown': 'nog niet bekend',
  'run.phase.reading': 'Leest opnieuw voordat er iets wordt verzonden',
  'run.phase.canary': 'Eerst één, tot de wijziging is bewezen',
  'run.phase.ramp': 'Nog tien, tot ze zijn bewezen',
  'run.phase.steady': 'Alle andere, onder de limiet van Graph',
  'run.why.answers': 'Wacht op antwoorden die onderweg zijn',
  'run.why.quota': 'Wacht om onder de limiet van Graph te blijven',
  'run.why.throttled': 'Graph vroeg om een pauze',
  'run.why.confirming': 'Wacht tot de wijziging bij het lezen te zien is',
  'run.why.noAnswer': 'Graph antwoordt niet; nieuwe poging',
  'run.why.settling': 'Wacht voordat alles nog eens wordt gelezen',
  'run.stop': 'Stoppen',
  'run.stopping': 'Wordt gestopt: er wordt geen wijziging meer verzonden',
  'run.announce': ({ verified, planned, failed }, format) =>
    `${format.number(verified)} van ${format.number(planned)} geverifieerd, ${format.number(failed)} mislukt.`,
  'run.picture': 'Resterend in de tijd',
  'run.picture.time': 'Tijd',
  'run.picture.left': 'Resterend',
  'run.log': 'Laatste uitkomsten',
  'run.log.accepted': 'Geaccepteerd, nog niet bewezen',
  'run.log.rejected': 'Afgewezen',
  'run.log.undecided': 'Geen antwoord: wordt nagelezen',
  'run.log.refused': 'Geweigerd door deze tool',
  'run.log.notSent': 'Niet verzonden',
  'run.log.verified': 'Geverifieerd',
  'run.log.cameBack': 'Bij het lezen weer aanwezig',
  'run.strangers': ({ things }) => `Na de goedkeuring gekomen en niet aangeraakt: ${things}.`,

  'run.end.accepted':
    'Geaccepteerd door Graph. De service heeft tijd nodig; de taak is pas klaar als opnieuw lezen dat bevestigt. Lees later opnieuw.',
  'run.end.incomplete': 'Alles is geprobeerd. Bij wat over is, staat hieronder waarom.',
  'run.end.stopped': 'Gestopt. Er is geen wijziging meer verzonden.',
  'run.end.abandoned': 'Gesloten zonder verder te gaan.',
  'run.halt.canaryFailed': 'De eerste wijziging is mislukt. Daarom is geen andere geprobeerd.',
  'run.halt.canaryUnconfirmed':
    'De eerste wijziging is geaccepteerd maar bij het lezen niet te zien. Daarom is geen andere geprobeerd.',
  'run.halt.tooManyFailures': 'Er zijn te veel wijzigingen mislukt. Daarom is de uitvoering vanzelf gestopt.',
  'run.halt.tooManyUnconfirmed': 'Te veel wijzigingen zijn bij het lezen niet te zien. Daarom is de uitvoering vanzelf gestopt.',
  'run.halt.noProgress': 'Graph heeft te lang geweigerd of fouten gegeven. Daardoor kwam er niets verder. Zet de uitvoering later voort.',
  'run.halt.guard': 'Deze tool weigerde om nog iets te wijzigen.',
  'run.halt.journal': 'Het journaal kon niet worden bijgehouden. Daarom is er niets meer verzonden.',

  'run.results': 'Uitkomst per reden',
  'run.results.all': 'Alle',
  'run.results.csv': 'Resultaten als CSV',
  'run.results.select': ({ name }) => `${name} selecteren`,
  'run.results.close': 'Resultaten sluiten',
  'run.results.again': 'Uitvoering voortzetten',
  'run.outcome.verified': 'Geverifieerd',
  'run.outcome.unconfirmed': 'Niet bevestigd',
  'run.outcome.undecided': 'Onbeslist',
  'run.outcome.notSent': 'Niet verzonden',
  'run.outcome.failed': 'Mislukt',
  'run.reason.done': 'opnieuw gelezen en bewezen',
  'run.reason.wasGone': 'er viel niets meer te wijzigen; opnieuw lezen bevestigt dat',
  'run.reason.notConfirmed': 'geaccepteerd, maar nog te zien zoals voorheen',
  'run.reason.noAnswer': 'er kwam geen antwoord; niemand weet of het is gebeurd',
  'run.reason.notReached': 'de uitvoering eindigde eerder',
  'run.reason.guard': 'beschermd: deze tool heeft het geweigerd',
  'run.reason.forbiddenPrivileged': 'heeft een rol: Graph vereist Directory.AccessAsUser.All en een hogere rol',
  'run.reason.failure': ({ status, code }) => (code === '' ? `Graph antwoordde ${status}` : `Graph antwoordde ${status} ${code}`),
  'run.csv.name': 'Naam',
  'run.csv.reference': 'Bekend als',
  'run.csv.id': 'Object-id',
  'run.csv.outcome': 'Uitkomst',
  'run.csv.reason': 'Reden',
  'run.csv.verifiedAt': 'Geverifieerd op',
  'run.csv.requestId': 'Aanvraag-id',

  'run.open.title': 'Een uitvoering is niet afgerond',
  'run.open.lead': ({ at, by }, format) =>
    `Begonnen op ${format.dateTime(at)}, goedgekeurd door ${by}. Zolang deze niet is voortgezet of gesloten, kan er niets anders worden gepland.`,
  'run.open.counts': ({ verified, planned, open }, format) =>
    `${format.number(verified)} van ${format.number(planned)} geverifieerd, ${format.number(open)} nog open.`,
  'run.open.continue': 'Uitvoering voortzetten',
  'run.open.continueWhat':
    'Wat zonder antwoord is verzonden, wordt eerst nagelezen. Daarna wordt de rest van het goedgekeurde plan uitgevoerd.',
  'run.open.abandon': 'Sluiten zonder verder te gaan',
  'run.open.abandonWhat':
    'Bij het sluiten wordt niets verzonden: wat gedaan is, blijft gedaan, en voor wat over is, is een nieuw plan nodig.',
  'run.open.remove': 'Journaal verwijderen',
  'run.open.removeWhat':
    'Het journaal verwijderen verandert niets in de tenant. Wat de uitvoering heeft gedaan, is daarna alleen nog te zien door opnieuw te lezen.',
  'run.open.removed': 'Het journaal is verwijderd.',
  'run.open.aside': ({ domain }) =>
    domain === ''
      ? 'In deze browser is een uitvoering voor een andere tenant niet afgerond. Hier zit die niemand in de weg.'
      : `In deze browser is een uitvoering voor een andere tenant niet afgerond: ${domain}. Meld u daar aan om die voort te zetten. Hier zit die niemand in de weg.`,
  'run.open.lookAgain': 'Opnieuw kijken',
  'run.open.imported': 'Het journaal komt uit een andere browser. Alles wordt nagelezen voordat er iets wordt verzonden.',
  'run.open.damaged': 'Het einde van het journaal is beschadigd. Alles wordt nagelezen voordat er iets wordt verzonden.',
  'run.open.unusable.foreign': 'De uitvoering hoort bij een andere tenant. Meld u daar aan om verder te gaan.',
  'run.open.unusable.otherVersion':
    'De uitvoering komt van een andere versie van dit product en kan niet worden voortgezet. Verwijder het journaal en lees de tenant opnieuw.',
  'run.open.unusable.unreadable': 'Het journaal is niet te lezen. Verwijder het en lees de tenant opnieuw.',
  'run.open.unusable.planAltered':
    'Het plan is na de goedkeuring gewijzigd en wordt niet uitgevoerd. Verwijder het journaal en lees de tenant opnieuw.',
  'run.open.failed': 'De journaals in deze browser zijn niet te lezen, dus kan er niets worden gepland.',

  'run.refused.title.begins': 'Er is niets gewijzigd',
  'run.refused.title.continues': 'Er is verder niets gewijzigd',
  'run.refused.approval': 'Wat is getypt, past niet bij het plan.',
  'run.refused.planAltered': 'Het plan komt niet overeen met de vingerafdruk.',
  'run.refused.busy': 'In een ander tabblad of venster loopt al een uitvoering. Er kan er maar één tegelijk wijzigen.',
  'run.refused.unresolvedJournal': 'Een eerdere uitvoering is niet afgerond. Zet die eerst voort of sluit die.',
  'run.refused.alreadyRun': 'De uitvoering van dit plan is afgelopen. Maak een nieuw plan.',
  'run.refused.unusableJournal': 'Het journaal kan niet worden voortgezet.',
  'run.refused.obstructed': 'De tenant kon niet worden gelezen zoals het plan vereist.',
  'run.refused.stale.begins': 'Waarop het plan berust, is sinds de controle veranderd. Controleer het nieuwe plan.',
  'run.refused.stale.continues': 'Waarop het plan berust, is sindsdien veranderd. Sluit de uitvoering om opnieuw te plannen.',
  'run.refused.stopped.begins': 'Gestopt voordat er iets was verzonden.',
  'run.refused.stopped.continues': 'Gestopt voordat er nog iets was verzonden.',
  'run.refused.again': 'Terug naar het plan',
  'run.broken.title': 'De uitvoering is onverwacht afgebroken',
  'run.broken.what':
    'Wat daarvoor is verzonden, staat in het journaal. Staat de uitvoering hier als niet afgerond, dan kan die worden voortgezet.',
  'run.drift.appeared': ({ things }) => `Nieuw: ${things}`,
  'run.drift.gone': ({ things }) => `Niet meer in het plan: ${things}`,
  'run.drift.nowKept': ({ things }) => `Sindsdien beschermd: ${things}`,
  'run.drift.changed': ({ things }) => `Gewijzigd: ${things}`,
  'run.guard.readOnly': 'Er is geen plan goedgekeurd.',
  'run.guard.otherTenant': 'Uw sessie, de organisatie en het plan noemen niet dezelfde tenant.',
  'run.guard.identityUnknown': 'Graph gaf niet aan wie u bent of welke tenant dit is.',
  'run.guard.protectedId': 'In het plan stond een beschermd account.',
  'run.guard.protectedApp':
    'In het plan stond een toepassing die moet blijven: een toegang tot de portals, of die waarmee deze tool zich aanmeldt.',
  'run.guard.routeNotPermitted': 'Er zou een ander soort wijziging worden uitgevoerd dan deze taak doet.',
  'run.guard.bodyNotAllowed': 'Er zou meer worden gewijzigd dan waarvoor deze taak is bedoeld.',
  'run.guard.notInPlan': 'Er zou iets worden gewijzigd dat niet in het plan staat.',
  'run.guard.stopped': 'Er is op Stoppen gedrukt.',
  'run.store.full': 'De browser heeft geen ruimte meer voor het journaal. Maak ruimte vrij en probeer het opnieuw.',
  'run.store.readOnly':
    'De browser staat deze pagina niet toe iets op te slaan. Verlaat het privévenster en probeer het opnieuw.',
  'run.store.cleared': 'Het journaal is uit deze browser gewist.',
  'run.store.taken': 'Een ander tabblad heeft in het journaal geschreven.',
  'run.store.unavailable': 'De opslag van de browser reageert niet. Sluit andere tabbladen met deze pagina en laad de pagina opnieuw.',

  'obstacle.unread': ({ fact }) => `Niet te lezen: ${fact}.`,
  'obstacle.sampleOnly': 'De lijst is nog niet tot het einde gelezen.',
  'obstacle.scopeMissing': ({ scope }) => `In deze sessie ontbreekt de machtiging ${scope}.`,
  'obstacle.otherTenant': 'De sessie hoort bij een andere tenant dan die heeft geantwoord.',
  'obstacle.actingAdminGuest': 'U bent gast in deze tenant. Voor de sluiting is een account nodig dat erin thuishoort.',
  'obstacle.actingAdminSynced':
    'Uw account wordt gesynchroniseerd vanuit on-premises. Voor de sluiting is een account nodig dat alleen in de cloud bestaat.',
  'obstacle.actingAdminNotListed': 'Uw account staat niet in de lijst met gebruikers, dus de lijst is niet te vertrouwen.',
  'obstacle.keptAdminNotListed': 'De beheerder die blijft, staat niet in de lijst met gebruikers.',
  'obstacle.noGlobalAdministratorStays': 'Niemand die blijft, is een actieve globale beheerder.',
  'obstacle.initialDomainNotListed':
    'Het oorspronkelijke domein staat niet in de lijst met domeinen, dus de lijst is niet te vertrouwen.',
  'obstacle.ownPrincipalNotFound':
    'Nergens blijkt uit met welke toepassing deze tool zich aanmeldt. Daarom wordt er geen verwijderd.'
};
