// Fills a picker as the platform does: inputs are cleaned, the connection has its own key.
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import { type ConnectionValue, component } from "./component";

export interface PickerOption {
  key: string;
  label: string;
}

const harness = createHarness(component as unknown as Parameters<typeof createHarness>[0]);

/** The options of a picker, in their order. */
export async function optionsOf(
  key: string,
  connectionInput: ConnectionValue,
  inputs: Readonly<Record<string, unknown>> = {},
): Promise<readonly PickerOption[]> {
  const { result } = await harness.dataSource(key, { connectionInput, ...inputs });
  return result as unknown as PickerOption[];
}
