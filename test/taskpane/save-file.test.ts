/** @jest-environment jsdom */
import { saveFile } from "../../src/taskpane/save-file";

test.each([
  ["rfk.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["RFK 2024.v2.XLSM", "application/vnd.ms-excel.sheet.macroenabled.12"],
  ["map.json", "application/json"],
  ["catatan", "application/octet-stream"],
])("%s is downloaded as what its name says", (name, type) => {
  const given: { blob?: Blob; name?: string } = {};
  jest.useFakeTimers();
  const revoked = jest.fn();
  URL.revokeObjectURL = revoked;
  URL.createObjectURL = (blob: Blob) => {
    given.blob = blob;
    return "blob:1";
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    given.name = this.download;
  };
  saveFile(name, new Uint8Array([1, 2]));
  expect([given.name, given.blob?.type, given.blob?.size]).toEqual([name, type, 2]);
  expect(revoked).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(revoked).toHaveBeenCalledWith("blob:1");
});
