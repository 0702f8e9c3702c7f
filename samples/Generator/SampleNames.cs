namespace ScoringPlatform.Generator;

/// <summary>Names that nobody could take for a person's: 示例 and two characters of nature.</summary>
internal static class SampleNames
{
    private const string First = "春夏秋冬山川江河湖海星月云雨风雪松竹梅兰";

    private const string Second = "青白红金晴朗清明远近高平安和新晨曦光辰原";

    public static string Applicant(int index) =>
        $"示例{First[index % First.Length]}{Second[(index / First.Length + index) % Second.Length]}";

    public static string Expert(int index) => $"示范专家{First[index % First.Length]}{Second[index / First.Length]}";
}
