// Field definitions of products: v1 knows them by number, v2 by field code.
// https://developers.pipedrive.com/docs/api/v1/ProductFields
import { required } from "../fields";
import {
  fieldCode,
  fieldId,
  fieldIds,
  fieldName,
  fieldType,
  includeVisibility,
  optionsOfNewField,
  optionsToAdd,
  optionsToDelete,
  optionsToRename,
} from "../inputs/fieldDefinitions";
import { productSettings } from "../inputs/fieldSettings";
import { operation } from "../operation";

const id = fieldId("Product Field ID", "Get Product Fields");
const code = { fieldCode: fieldCode("Get Product Fields V2", "selectProductField") };

export const getProductFields = operation("GET /v1/productFields", {
  label: "Get Product Fields",
  description: "Gets the field definitions of products with their numbers, custom ones included.",
});

export const getProductField = operation("GET /v1/productFields/{id}", {
  label: "Get Product Field",
  description: "Gets the definition of one product field by its number.",
  path: { id },
});

export const deleteProductField = operation("DELETE /v1/productFields/{id}", {
  label: "Delete Product Field",
  description: "Deletes a custom field of products by its number; its values may be lost for good.",
  path: { id },
});

export const deleteProductFields = operation("DELETE /v1/productFields", {
  label: "Delete Product Fields",
  description:
    "Deletes several custom fields of products by their numbers; their values may be lost for good.",
  query: { ids: fieldIds("Get Product Fields") },
});

export const getProductFieldsV2 = operation("GET /api/v2/productFields", {
  label: "Get Product Fields V2",
  description: "Gets the field definitions of products by field code, custom ones included.",
  query: { includeFields: includeVisibility },
});

export const getProductFieldV2 = operation("GET /api/v2/productFields/{field_code}", {
  label: "Get Product Field V2",
  description: "Gets the definition of one product field by its code.",
  path: code,
  query: { includeFields: includeVisibility },
});

export const addProductField = operation("POST /api/v2/productFields", {
  label: "Add Product Field",
  description: "Adds a custom field to all products.",
  body: {
    fieldName: required(fieldName()),
    fieldType,
    options: optionsOfNewField,
    ...productSettings,
  },
});

export const updateProductField = operation("PATCH /api/v2/productFields/{field_code}", {
  label: "Update Product Field",
  description: "Changes a custom field of products; blank inputs keep their value.",
  path: code,
  body: { fieldName: fieldName(), ...productSettings },
});

export const deleteProductFieldV2 = operation("DELETE /api/v2/productFields/{field_code}", {
  label: "Delete Product Field V2",
  description: "Deletes a custom field of products by its code; its values may be lost for good.",
  path: code,
});

export const addProductFieldOptions = operation("POST /api/v2/productFields/{field_code}/options", {
  label: "Add Product Field Options",
  description: "Adds options to a product field with single or multiple options and returns them.",
  path: code,
  body: optionsToAdd,
});

export const updateProductFieldOptions = operation(
  "PATCH /api/v2/productFields/{field_code}/options",
  {
    label: "Update Product Field Options",
    description: "Renames options of a product field and returns them.",
    path: code,
    body: optionsToRename,
  },
);

export const deleteProductFieldOptions = operation(
  "DELETE /api/v2/productFields/{field_code}/options",
  {
    label: "Delete Product Field Options",
    description: "Deletes options of a product field and returns them.",
    path: code,
    body: optionsToDelete,
  },
);
