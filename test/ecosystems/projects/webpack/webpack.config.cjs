module.exports = {
  mode: "production",
  entry: "./main.js",
  devtool: "source-map",
  output: { filename: "[name].[contenthash].js" },
};
