namespace ScoringPlatform.GraphQL.Protection;

/// <summary>The values of <c>extensions.code</c> that protection gives, beside that of the language's limits.</summary>
public static class ProtectionErrorCodes
{
    /// <summary>The caller may not see the schema. The code that Hot Chocolate gives.</summary>
    public const string IntrospectionNotAllowed = "HC0046";

    /// <summary>The operation costs more than one request may. The code that Hot Chocolate gives.</summary>
    public const string CostExceeded = "HC0047";
}
