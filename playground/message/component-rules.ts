// Parsed components in, Discord's rules over all of them together out: count, text, custom ids.
import type { FormIssue } from '../form.ts';
import type { Component } from '../message-shapes.ts';

const maxComponents = 40;
const maxText = 4000;

/** One component with its place in the body. */
interface Placed {
  readonly component: Component;
  readonly path: readonly PropertyKey[];
}

function place(component: Component, path: readonly PropertyKey[]): readonly Placed[] {
  return [
    { component, path },
    ...(component.components ?? []).flatMap((child, index) => place(child, [...path, 'components', index])),
    ...(component.accessory ? place(component.accessory, [...path, 'accessory']) : []),
  ];
}

/** All components, nested ones and accessories included, in reading order. */
export function flatten(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => place(component, []).map((placed) => placed.component));
}

/** All the text that a message's components display. */
export function displayedText(components: readonly Component[]): readonly string[] {
  return flatten(components).flatMap((component) =>
    component.type === 10 && component.content !== undefined ? [component.content] : [],
  );
}

function checkCustomIds(placed: readonly Placed[]): readonly FormIssue[] {
  const seen = new Set<string>();
  return placed.flatMap(({ component, path }) => {
    const id = component.custom_id;
    if (id === undefined) return [];
    const duplicate = seen.has(id);
    seen.add(id);
    return duplicate
      ? [
          {
            path: [...path, 'custom_id'],
            code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
            message: 'Component custom id cannot be duplicated',
          },
        ]
      : [];
  });
}

/** The faults that only show when all components are looked at together. */
export function checkComponents(components: readonly Component[]): readonly FormIssue[] {
  const placed = components.flatMap((component, index) => place(component, ['components', index]));
  const text = displayedText(components).reduce((sum, part) => sum + part.length, 0);
  const issues = [...checkCustomIds(placed)];
  if (placed.length > maxComponents)
    issues.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components cannot exceed ${maxComponents}`,
    });
  if (text > maxText)
    issues.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `The total size of displayable text in components may not exceed ${maxText}`,
    });
  return issues;
}
