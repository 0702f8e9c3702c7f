using System.CommandLine.Parsing;
using ScoringPlatform.Scoring.Json;

namespace ScoringPlatform.Api.Commands;

/// <summary>Reads a member of an enum by the code that schema and database write.</summary>
internal static class EnumArgument
{
    public static T Read<T>(ArgumentResult result)
        where T : struct, Enum
    {
        if (result.Tokens is [var token] && EnumCodes<T>.TryParse(token.Value.ToUpperInvariant(), out var value))
        {
            return value;
        }

        result.AddError($"One of {string.Join(", ", EnumCodes<T>.All)} is expected.");
        return default;
    }
}
