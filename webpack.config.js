// Makes dist/index.js: one CommonJS bundle with nothing left outside, as Prismatic's runner loads it.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");

const spectral = path.join(__dirname, "node_modules/@prismatic-io/spectral/dist");

module.exports = {
  mode: "production",
  target: "node20",
  entry: "./src/index.ts",
  output: {
    path: path.join(__dirname, "dist"),
    filename: "index.js",
    libraryTarget: "commonjs2",
    clean: true,
  },
  resolve: {
    extensions: [".ts", ".js"],
    // Spectral's code for code-native integrations and its test harness never run in a component:
    // without them the bundle is a third of the size and loads in half the time.
    alias: {
      // Spectral requires axios, we import it: without this both of its builds would be in the bundle.
      axios$: path.join(__dirname, "node_modules/axios/dist/node/axios.cjs"),
      "jest-mock": false,
      zod: false,
      yaml: false,
      [path.join(spectral, "conditionalLogic/index.js")]: false,
      [path.join(spectral, "testing.js")]: false,
      [path.join(spectral, "serverTypes/convertIntegration.js")]: false,
    },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
      { sideEffects: false },
    ],
  },
  optimization: { usedExports: true },
  performance: { hints: false },
  plugins: [new CopyPlugin({ patterns: [{ from: "assets" }] })],
};
