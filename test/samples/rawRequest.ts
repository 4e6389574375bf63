// Raw Request: the builder writes the request, the component only addresses and signs it.
import { BYTES, type Samples, upload } from "./sample";

export const raw: Samples = {
  rawRequest: [
    {
      shows: "a path without a version goes to v1",
      inputs: { method: "GET", url: "/users/me" },
      requests: [{ call: "GET /v1/users/me" }],
      returns: { success: true },
    },
    {
      shows: "the version can be chosen",
      inputs: {
        method: "GET",
        url: "deals",
        version: "v2",
        queryParams: [
          { key: "limit", value: "2" },
          { key: "sort_by", value: "update_time" },
        ],
        headers: [{ key: "Accept", value: "application/json" }],
        timeout: "2000",
        maxRetries: "2",
        retryDelayMS: "10",
        useExponentialBackoff: "false",
        retryAllErrors: "true",
        debugRequest: "true",
      },
      requests: [{ call: "GET /api/v2/deals", query: { limit: 2, sort_by: "update_time" } }],
    },
    {
      shows: "a path with a version is taken as it is; Data is sent as JSON",
      inputs: {
        method: "PATCH",
        url: "/api/v2/deals/2",
        data: '{"title": "Räder & Co", "value": 12.5}',
      },
      requests: [
        {
          call: "PATCH /api/v2/deals/{id}",
          path: { id: 2 },
          body: { title: "Räder & Co", value: 12.5 },
        },
      ],
    },
    {
      shows: "a form with a file",
      inputs: {
        method: "POST",
        url: "/files",
        formData: [{ key: "deal_id", value: "1" }],
        fileData: [{ key: "file", value: { data: BYTES, contentType: "image/png" } }],
        fileDataFileNames: [{ key: "file", value: "rad.png" }],
      },
      requests: [
        {
          call: "POST /v1/files",
          multipart: { deal_id: 1, file: upload("rad.png", "image/png", BYTES) },
        },
      ],
    },
    {
      shows: "a plain form",
      inputs: {
        method: "PUT",
        url: "/v1/files/1",
        headers: [{ key: "Content-Type", value: "application/x-www-form-urlencoded" }],
        formData: [{ key: "name", value: "a b&c.txt" }],
      },
      requests: [{ call: "PUT /v1/files/{id}", path: { id: 1 }, form: { name: "a b&c.txt" } }],
    },
    {
      shows: "bytes come back as bytes",
      inputs: { method: "GET", url: "/files/1/download", responseType: "binary" },
      requests: [{ call: "GET /v1/files/{id}/download", path: { id: 1 } }],
    },
    {
      shows: "text comes back as text",
      inputs: { method: "GET", url: "/files/1/download", responseType: "text" },
      requests: [{ call: "GET /v1/files/{id}/download", path: { id: 1 } }],
    },
    {
      shows: "a delete",
      inputs: { method: "DELETE", url: "/api/v2/deals/5" },
      requests: [{ call: "DELETE /api/v2/deals/{id}", path: { id: 5 } }],
    },
  ],
};
