namespace ScoringPlatform.Api.Samples;

/// <summary>Who acts in the sample years: the demonstration accounts.</summary>
internal static class SampleCallers
{
    public static Caller Officer { get; } = Of("demo-officer", Roles.Officer);

    public static Caller Authority { get; } = Of("demo-authority", Roles.Authority);

    /// <summary>The subject of an expert's login.</summary>
    public static string SubjectOf(string expertCode) => $"demo-expert-{expertCode.ToLowerInvariant()}";

    public static Caller Expert(string code, int id) => Of(SubjectOf(code), Roles.Expert) with { ExpertId = id };

    private static Caller Of(string subject, string role) =>
        new() { Subject = subject, Roles = new HashSet<string>(StringComparer.Ordinal) { role } };
}
