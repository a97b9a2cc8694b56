// The components of a message, our own or as Discord gives them back, to what stands in them. Known by shape alone, however deep.

/** The contents of all text displays: nothing else holds a `content`. */
export function textsOf(component: unknown): readonly string[] {
  if (Array.isArray(component)) return component.flatMap(textsOf);
  if (typeof component !== 'object' || component === null) return [];
  const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  return [...own, ...('components' in component ? textsOf(component.components) : [])];
}

/** The custom ids of all buttons and selects, in reading order. */
export function customIdsOf(component: unknown): readonly string[] {
  if (Array.isArray(component)) return component.flatMap(customIdsOf);
  if (typeof component !== 'object' || component === null) return [];
  const own =
    'custom_id' in component && typeof component.custom_id === 'string' ? [component.custom_id] : [];
  return [...own, ...('components' in component ? customIdsOf(component.components) : [])];
}
