import type { ComponentProps } from 'react';
import { MedicineOption } from './MedicineOption.tsx';

type Course = ComponentProps<typeof MedicineOption>['course'] & { readonly id: string };

interface Props {
  readonly courses: readonly Course[];
  /** The ids of the chosen medicines. */
  readonly chosen?: ReadonlySet<string>;
  /** Undefined when none of them can be chosen. */
  onChoose?(courseId: string, isChosen: boolean): void;
}

/** Medicines to choose from, or medicines that cannot be ordered, each with the reason. */
export function MedicineList({ courses, chosen, onChoose }: Props) {
  return (
    <ul className="cards">
      {courses.map((course) => (
        <li key={course.id}>
          <MedicineOption
            course={course}
            isChosen={chosen?.has(course.id) ?? false}
            onChange={(isChosen) => onChoose?.(course.id, isChosen)}
          />
        </li>
      ))}
    </ul>
  );
}
