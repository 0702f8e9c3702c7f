using OfficeOpenXml;
using ScoringPlatform.Api.Import.Layout;

namespace ScoringPlatform.Api.Import.Writing;

/// <summary>The first sheet: how to fill in the others.</summary>
internal static class InstructionsSheet
{
    private static readonly string[] Rules =
    [
        "每张表第一行是表头，不要改动；把鼠标停在表头上可看到填写说明。列的先后次序可以改变。",
        "带 * 的列必填。不明的事实留空，不要猜填：系统把空白作为“待认定”，不作任何假定。",
        "下拉列表中的内容由代码和名称组成，请从列表选择；系统只读取代码。",
        "日期填为日期格式，或写作 2025-03-01 的文本。",
        "身份证号的单元格必须是文本格式：数字格式会丢失末三位，系统拒绝导入。",
        "不要使用公式，不要合并单元格，不要启用宏。",
        "导入时如有错误，系统逐格列出所在表、单元格、问题和应填内容；整个文件不导入，除非选择只导入无误的申报。",
    ];

    public static void Write(ExcelWorksheet sheet, DossierWorkbook layout)
    {
        sheet.Column(1).Width = 14;
        sheet.Column(2).Width = 100;
        sheet.Cells[1, 1].Value = "职称评审申报材料导入表";
        sheet.Cells[1, 1].Style.Font.Bold = true;
        sheet.Cells[1, 1].Style.Font.Size = 16;
        var line = 3;
        foreach (var rule in Rules)
        {
            sheet.Cells[line, 1].Value = line - 2;
            Wrapped(sheet.Cells[line, 2], rule);
            line++;
        }

        line++;
        foreach (var (name, purpose) in layout.Sheets.Select(s => (s.Name, s.Purpose)).Append((DossierWorkbook.Codes, "下拉列表的内容，不需要填写。")))
        {
            sheet.Cells[line, 1].Value = name;
            sheet.Cells[line, 1].Style.Font.Bold = true;
            Wrapped(sheet.Cells[line, 2], purpose);
            line++;
        }
    }

    private static void Wrapped(ExcelRange cell, string text)
    {
        cell.Value = text;
        cell.Style.WrapText = true;
    }
}
