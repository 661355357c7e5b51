import { familyOf } from '../../src/model/codes.js';
import type { Actor, ActorReference } from '../../src/model/schemas/actor.js';
import { DataFailure } from './failure.js';
import { Lookup } from './lookup.js';
import type { ActorEntry, Mapping } from './mapping-schema.js';
import { normalise } from './normalise.js';

/** One place of the facts that names an actor. */
export interface Mention {
  readonly sheet: string;
  /** `pilote`, `partenaires[2]`, `budget.financeurs[0]`, `liens[1].vers`. */
  readonly field: string;
  readonly spelling: string;
  /** True when the spelling means this actor in this sheet only. */
  readonly contextual: boolean;
}

const MAPPING = 'data/mapping.json';

/** Who is who: resolves each spelling of the facts to one actor, and remembers who was named where. */
export class ActorDirectory {
  readonly #entries: ReadonlyMap<string, ActorEntry>;
  readonly #bySpelling = new Map<string, ActorEntry>();
  readonly #contexts: ReadonlyMap<string, Lookup<string>>;
  readonly #kindOfType: Lookup<string>;
  readonly #mentions = new Map<string, Mention[]>();
  readonly #officialNames: ReadonlyMap<string, string>;

  /** @param officialNames names of groupings by SIREN */
  constructor(mapping: Mapping, officialNames: ReadonlyMap<string, string>) {
    this.#officialNames = officialNames;
    this.#kindOfType = new Lookup('actorTypes', mapping.actorTypes);
    this.#entries = new Map(mapping.actors.map((entry) => [entry.id, entry]));
    if (this.#entries.size < mapping.actors.length) throw new DataFailure(MAPPING, 'two actors have the same id.');
    this.#contexts = new Map(
      Object.entries(mapping.contexts).map(([sheet, table]) => [sheet, new Lookup(`contexts.${sheet}`, table)]),
    );
    this.#checkNames(mapping.actors);
    for (const entry of mapping.actors)
      for (const spelling of [entry.name, ...(entry.spellings ?? [])]) this.#bySpelling.set(spelling, entry);
  }

  /** One name, one actor: two actors that a reader would take for one are a merge that was forgotten. */
  #checkNames(entries: readonly ActorEntry[]): void {
    const owners = new Map<string, string>();
    const sirens = new Map<string, string>();
    for (const entry of entries) {
      for (const spelling of [entry.name, ...(entry.spellings ?? [])]) {
        const owner = owners.get(normalise(spelling));
        if (owner !== undefined && (owner !== entry.id || spelling === entry.name))
          throw new DataFailure(`${MAPPING}, actor ${entry.id}`, `"${spelling}" is already a name of ${owner}.`);
        owners.set(normalise(spelling), entry.id);
      }
      if (entry.count !== undefined && entry.group !== true)
        throw new DataFailure(`${MAPPING}, actor ${entry.id}`, 'only a group has a count.');
      if (entry.siren === undefined) continue;
      if (!this.#officialNames.has(entry.siren))
        throw new DataFailure(`${MAPPING}, actor ${entry.id}`, `SIREN ${entry.siren} is no grouping of the sources.`);
      const owner = sirens.get(entry.siren);
      if (owner !== undefined)
        throw new DataFailure(`${MAPPING}, actor ${entry.id}`, `SIREN ${entry.siren} is already that of ${owner}.`);
      sirens.set(entry.siren, entry.id);
    }
  }

  /**
   * The actor that a spelling means in a sheet.
   *
   * @param type what kind of actor the facts say it is, where they do
   */
  resolve(spelling: string, sheet: string, field: string, type?: string): ActorEntry {
    const where = `${sheet}, ${field}`;
    const local = this.#contexts.get(sheet)?.find(spelling);
    const entry = local === undefined ? this.#bySpelling.get(spelling) : this.#entries.get(local);
    if (entry === undefined)
      throw new DataFailure(
        where,
        local === undefined
          ? `"${spelling}" is no actor of data/mapping.json: add it to an actor's spellings, to the sheet's context, or as an actor.`
          : `"${spelling}" is mapped to ${local}, which is no actor of data/mapping.json.`,
      );
    if (type !== undefined) {
      const kind = this.#kindOfType.get(type, `${where}, type`);
      if (kind !== entry.kind && entry.why === undefined)
        throw new DataFailure(
          where,
          `"${spelling}" is of type "${type}" (${kind}) but mapped as ${entry.kind} without a reason.`,
        );
    }
    this.#mention(entry.id, { sheet, field, spelling, contextual: local !== undefined });
    return entry;
  }

  /** An actor named by its id in the mapping itself (the bodies of a joint lead). */
  byId(id: string, mention: Mention): ActorEntry {
    const entry = this.#entries.get(id);
    if (entry === undefined)
      throw new DataFailure(`${mention.sheet}, ${mention.field}`, `${id} is no actor of data/mapping.json.`);
    this.#mention(id, mention);
    return entry;
  }

  /** The kind that the table gives to a type of the facts. */
  kindOf(type: string, where: string): string {
    return this.#kindOfType.get(type, where);
  }

  #mention(id: string, mention: Mention): void {
    const mentions = this.#mentions.get(id);
    if (mentions) mentions.push(mention);
    else this.#mentions.set(id, [mention]);
  }

  mentionsOf(id: string): readonly Mention[] {
    return this.#mentions.get(id) ?? [];
  }

  entries(): readonly ActorEntry[] {
    return [...this.#entries.values()];
  }

  /** Fails when an actor, a spelling, a context or a type of the mapping is met nowhere. */
  checkAllMet(sheets: ReadonlySet<string>): void {
    this.#kindOfType.checkAllUsed();
    for (const [sheet, table] of this.#contexts) {
      if (!sheets.has(sheet)) throw new DataFailure(MAPPING, `"contexts" speaks of ${sheet}, which is no sheet.`);
      table.checkAllUsed();
    }
    for (const entry of this.#entries.values()) {
      const met = new Set(this.mentionsOf(entry.id).map((mention) => mention.spelling));
      const idle = (entry.spellings ?? []).filter((spelling) => !met.has(spelling));
      if (met.size === 0 || idle.length > 0)
        throw new DataFailure(
          `${MAPPING}, actor ${entry.id}`,
          met.size === 0 ? 'no sheet names it.' : `no sheet writes ${idle.map((s) => `"${s}"`).join(', ')}.`,
        );
    }
  }

  /** The actors, by id, with the sheets that name them (in the order of the facts) and their other spellings. */
  toActors(): Actor[] {
    return this.entries()
      .map((entry): Actor => {
        const mentions = this.mentionsOf(entry.id);
        const aliases = new Set(entry.spellings ?? []);
        const official = entry.siren === undefined ? undefined : this.#officialNames.get(entry.siren);
        if (official !== undefined && normalise(official) !== normalise(entry.name)) aliases.add(official);
        return {
          id: entry.id,
          name: entry.name,
          kind: entry.kind,
          family: entry.family ?? familyOf(entry.kind),
          ...(entry.siren === undefined ? {} : { siren: entry.siren }),
          sheets: [...new Set(mentions.map((mention) => mention.sheet))],
          ...(aliases.size === 0 ? {} : { aliases: [...aliases] }),
          ...(entry.group === true ? { group: true } : {}),
          ...(entry.count === undefined ? {} : { count: entry.count }),
        };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** An actor as a sheet names it: the id is the actor's, the name is the sheet's, to the letter. */
export const referenceTo = (entry: ActorEntry, spelling: string): ActorReference => ({
  id: entry.id,
  name: spelling,
  kind: entry.kind,
});
