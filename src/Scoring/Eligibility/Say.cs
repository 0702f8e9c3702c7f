using System.Globalization;
using ScoringPlatform.Scoring.Json;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Builds explanations with arguments in their invariant form.</summary>
internal static class Say
{
    public static Explanation That(string code, params string[] arguments) => new(code, arguments);

    public static IReadOnlyList<IReadOnlyList<Explanation>> OneOf(params Explanation[] sentences) =>
        [.. sentences.Select(sentence => (IReadOnlyList<Explanation>)[sentence])];

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Code<T>(T value)
        where T : struct, Enum => EnumCodes<T>.Of(value);

    public static string CodeOrNone<T>(T? value)
        where T : struct, Enum => value is { } known ? EnumCodes<T>.Of(known) : "NONE";

    public static string List(IEnumerable<string> codes) => string.Join(", ", codes);
}
