import type { Element } from '../parseMarkup.ts';
import type { Compound, StyleRule, StyleSheet } from './parseStyleSheet.ts';
import { readDeclarations, type Declaration } from './readDeclarations.ts';

/** The declarations of an element, by property. */
export interface ElementStyle {
  readonly values: ReadonlyMap<string, string>;
  /** Declarations that may apply or not. */
  readonly uncertain: readonly Declaration[];
  /** Declarations of boxes that the style creates before or after the element. */
  readonly generated: readonly Declaration[];
}

const emptyStyle: ElementStyle = { values: new Map(), uncertain: [], generated: [] };
const maxAncestors = 200;

/** Creates the cascade of a document's style sheets: a function that returns the style of an element. */
export function createCascade(sheets: readonly StyleSheet[]): (element: Element) => ElementStyle {
  const buckets = new Map<string, { readonly rule: StyleRule; readonly order: number }[]>();
  const rules = sheets.flatMap((sheet) => sheet.rules);
  rules.forEach((rule, order) => {
    const key = bucketOf(rule.compounds.at(-1));
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [{ rule, order }]);
    else bucket.push({ rule, order });
  });
  const isSimple = rules.every(({ compounds }) => compounds.length === 1);
  const cache = new Map<string, ElementStyle>();

  function compute(element: Element): ElementStyle {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const classes = (attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
    const keys = ['*', element.tagName, ...classes.map((name) => `.${name}`), `#${attributes.get('id') ?? ''}`];
    const matching = [...new Set(keys)]
      .flatMap((key) => buckets.get(key) ?? [])
      .filter(({ rule }) => matches(element, rule.compounds))
      .sort((a, b) => a.rule.specificity - b.rule.specificity || a.order - b.order)
      .map(({ rule }) => rule);
    const certain = matching.filter(({ isUncertain, isGenerated }) => !isUncertain && !isGenerated);
    const declared = [
      ...certain.flatMap(({ declarations }) => declarations),
      ...readDeclarations(attributes.get('style') ?? ''),
    ];
    const ordered = [...declared.filter((one) => !one.isImportant), ...declared.filter((one) => one.isImportant)];
    return {
      values: new Map(ordered.map(({ property, value }) => [property, value])),
      uncertain: matching.filter((rule) => rule.isUncertain && !rule.isGenerated).flatMap((rule) => rule.declarations),
      generated: matching.filter((rule) => rule.isGenerated).flatMap((rule) => rule.declarations),
    };
  }
  return (element) => {
    let key = element.tagName;
    let hasStyle = false;
    for (const { name, value } of element.attrs) {
      if (name !== 'class' && name !== 'id' && name !== 'style') continue;
      key += `\n${name}=${value}`;
      hasStyle ||= name === 'style';
    }
    if (rules.length === 0 && !hasStyle) return emptyStyle;
    if (!isSimple) return compute(element);
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const style = compute(element);
    cache.set(key, style);
    return style;
  };
}

function bucketOf(compound: Compound | undefined): string {
  if (compound?.id !== undefined) return `#${compound.id}`;
  const [first] = compound?.classes ?? [];
  return first === undefined ? (compound?.tag ?? '*') : `.${first}`;
}

function matches(element: Element, compounds: readonly Compound[]): boolean {
  let current: Element | undefined = element;
  for (let at = compounds.length - 1; at >= 0; at -= 1) {
    const compound = compounds[at];
    if (compound === undefined) return false;
    const mustBeHere = at === compounds.length - 1 || compounds[at + 1]?.isChild === true;
    for (let steps = 0; current !== undefined && !matchesCompound(current, compound); steps += 1) {
      if (mustBeHere) return false;
      // Too far to look: treated as a match, which can only report more as lost.
      if (steps > maxAncestors) return true;
      current = parentOf(current);
    }
    if (current === undefined) return false;
    if (at > 0) current = parentOf(current);
  }
  return true;
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode !== null && 'tagName' in parentNode ? parentNode : undefined;
}

function matchesCompound(element: Element, { tag, id, classes }: Compound): boolean {
  if (tag !== undefined && element.tagName !== tag) return false;
  const valueOf = (name: string): string => element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
  if (id !== undefined && valueOf('id') !== id) return false;
  if (classes.length === 0) return true;
  const own = valueOf('class').split(/\s+/);
  return classes.every((name) => own.includes(name));
}
