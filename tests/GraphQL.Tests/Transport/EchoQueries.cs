using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.GraphQL.Tests.Transport;

[QueryType]
public static class EchoQueries
{
    public static string Echo(string text) => text;

    public static string GetLarge(int size) => new('x', size);

    public static string? GetCaller(System.Security.Claims.ClaimsPrincipal user) => user.Identity?.Name;
}
