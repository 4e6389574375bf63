// Add Person Picture: an upload, and the square that is cut out of it.
import { pipedriveAction } from "../action";
import { InputError } from "../errors";
import { integer, renamed, required } from "../fields";
import { upload } from "../inputs/upload";
import { personId } from "../vocabulary";

export const addPersonPicture = pipedriveAction({
  call: "POST /v1/persons/{id}/picture",
  label: "Add Person Picture",
  description: "Uploads the picture of a person, in the place of an earlier one.",
  inputs: {
    id: required(personId()),
    fileName: renamed(upload.fileName, { example: "portrait.png" }),
    file: renamed(upload.file, {
      help: "The picture, as the binary output of an earlier step: GIF, JPG or PNG, as wide as high, at least 128 pixels. Pipedrive keeps it 128 and 512 pixels wide.",
    }),
    cropX: integer("Crop X", {
      help: "Where the part to keep begins, in pixels from the left. The four crop inputs are filled together; blank keeps the whole picture.",
      example: "0",
      least: 0,
    }),
    cropY: integer("Crop Y", {
      help: "Where the part to keep begins, in pixels from the top.",
      example: "0",
      least: 0,
    }),
    cropWidth: integer("Crop Width", {
      help: "How wide the part to keep is, in pixels: at least 128.",
      example: "256",
      least: 128,
    }),
    cropHeight: integer("Crop Height", {
      help: "How high the part to keep is, in pixels: the same as Crop Width.",
      example: "256",
      least: 128,
    }),
  },
  async perform(pipedrive, { id, fileName, file, cropX, cropY, cropWidth, cropHeight }) {
    const crop = [cropX, cropY, cropWidth, cropHeight];
    const filled = crop.filter((value) => value !== undefined).length;
    if (filled > 0 && filled < crop.length) {
      throw new InputError(
        "Crop X, Crop Y, Crop Width and Crop Height belong together: fill in all four or none",
      );
    }
    if (cropWidth !== cropHeight) {
      throw new InputError(
        `Crop Width and Crop Height must be the same, got "${cropWidth}" and "${cropHeight}"`,
      );
    }
    const data = await pipedrive.send("POST /v1/persons/{id}/picture", {
      path: { id },
      body: {
        file: { ...file, fileName },
        crop_x: cropX,
        crop_y: cropY,
        crop_width: cropWidth,
        crop_height: cropHeight,
      },
    });
    return { data };
  },
});
