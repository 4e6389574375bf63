// A small document in Pipedrive's style, and the tables made from it: the contract tests read it.
import type { Operation } from "../tools/contract/contract";
import type { Tables } from "../tools/contract/corrections";
import { distill } from "../tools/contract/distill";
import { readDocument } from "../tools/contract/openapi";
import { distillReplies } from "../tools/contract/replies";

export const DOCUMENT = `
openapi: 3.0.1
servers: [{ url: "https://api.pipedrive.com/api/v2" }]
paths:
  /boats:
    get:
      operationId: getBoats
      description: All boats.
      x-token-cost: 10
      tags: [Boats, Beta]
      security: [{ api_key: [] }, { oauth2: ["boats:read", "boats:full"] }]
      parameters:
        - { in: query, name: limit, schema: { type: integer, example: 100 },
            description: Please note that a maximum value of 500 is allowed. }
        - { in: query, name: cursor, schema: { type: string }, description: The next page }
        - { in: query, name: include_fields, schema: { type: string, enum: [crew, mast] },
            description: Optional comma separated list of further fields }
      responses:
        "200":
          content:
            application/json:
              schema:
                title: GetBoatsResponse
                allOf:
                  - { type: object, properties: { success: { type: boolean } } }
                  - type: object
                    properties:
                      data: { type: array, items: &boat {
                        type: object, title: boatItem, required: [id], properties: {
                          id: { type: integer, description: The ID },
                          name: { type: string, nullable: true, example: Argo },
                          rig: { type: string, nullable: true, enum: [sloop, ketch] } } } }
                      additional_data: { type: object, properties: { next_cursor: { type: string } } }
                      related_objects: { type: object, properties: {
                        user: { type: object, properties: { USER_ID: {
                          type: object, properties: { name: { type: string } } } } } } }
        "404": { description: Not found }
  /boats/{channel-id}/picture:
    post:
      operationId: addBoatPicture
      deprecated: true
      parameters:
        - { in: path, name: channel-id, required: true, schema: { type: string, format: uuid } }
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              title: addBoatPictureRequest
              allOf:
                - { type: object, required: [file], properties: { file: { type: string, format: binary } } }
                - allOf: [{ type: object, properties: { crop_x: { type: integer, nullable: true } } }]
      responses:
        "201":
          content:
            application/json:
              schema: { type: object, properties: { success: { type: boolean }, data: *boat } }
`;

const document = readDocument(DOCUMENT);
export const boats: Tables = {
  operations: distill(document),
  replies: distillReplies([document]),
};
export const getBoats = boats.operations[0] as Operation;
export const addPicture = boats.operations[1] as Operation;
