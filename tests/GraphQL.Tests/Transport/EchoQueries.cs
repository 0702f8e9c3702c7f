using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Transport;

[QueryType]
public static class EchoQueries
{
    public static string Echo(string text) => text;

    public static string GetLarge(int size) => new('x', size);

    public static string? GetCaller(System.Security.Claims.ClaimsPrincipal user) => user.Identity?.Name;

    public static double[] Same(double[] numbers) => numbers;

    public static string? GetBroken() => throw new GraphQLException("broken");

    public static string GetBrokenRequired() => throw new GraphQLException("broken");
}
