using System.Globalization;
using ScoringPlatform.Api.Documents;

namespace ScoringPlatform.Api.Outcomes.Notice;

/// <summary>The public notice as a page to print and put up.</summary>
internal static class NoticeTemplate
{
    public static byte[] Write(PublicNotice notice, DocumentWords words)
    {
        var (from, until, days) = (DocumentWords.Of(notice.From), DocumentWords.Of(notice.Until), notice.WorkingDays);
        var page = new HtmlDocument(words.Tag, words.Of($"{notice.CycleName}评审结果公示", $"{notice.CycleName}: public notice of results"))
            .Paragraph(words.Of(
                $"公示期自 {from} 起至 {until} 止，不少于 {days} 个工作日。对公示人员有异议的，请在公示期内以书面形式提出；申报人对本人结果可申请复核。",
                $"From {from} until {until}, no fewer than {days} working days. Objections are raised in writing within this period; applicants may ask for a re-check of their own result."));
        if (notice.OnlyWeekends)
        {
            page.Paragraph(words.Of("公示期内没有节假日资料，仅扣除周末。", "No holidays are on record for the period: weekends alone were skipped."));
        }

        return page
            .Table(
                [words.Of("序号", "No."), words.Of("姓名", "Name"), words.Of("单位", "Employer"), words.Of("级别", "Level"), words.Of("专业", "Specialty")],
                notice.Entries.Select((entry, index) => (IReadOnlyList<string>)
                    [(index + 1).ToString(CultureInfo.InvariantCulture), entry.Name, entry.Employer ?? "—", words.Of(entry.Level), words.Specialty(entry.Specialty)]))
            .ToBytes();
    }
}
