using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

/// <summary>One field for each kind of argument.</summary>
[QueryType]
public static class EchoQueries
{
    public static int? EchoInt(int v) => v;

    public static double? EchoFloat(double? v) => v;

    public static string? EchoString(string? v = "d") => v;

    public static bool? EchoBoolean(bool? v) => v;

    [GraphQLType("ID")]
    public static string? EchoId([GraphQLType("ID")] string? v) => v;

    public static IReadOnlyList<IReadOnlyList<int>>? EchoList(IReadOnlyList<IReadOnlyList<int>>? v) => v;

    public static IReadOnlyList<string?> EchoSparse(IReadOnlyList<string?> v) => v;

    public static Verdict? EchoEnum(Verdict? v = Verdict.Agree) => v;

    public static IReadOnlyList<Phase>? EchoPhases(IReadOnlyList<Phase>? v) => v;

    public static DateTimeOffset? EchoWhen(DateTimeOffset? v, decimal? d, Guid? id) => id is null ? v : null;

    public static long? EchoLong(long? v) => v;

    [GraphQLDeprecated("Use echoString.")]
    public static string? EchoOld([GraphQLDeprecated("Never read.")] int? size, string v = "old") => v;
}
