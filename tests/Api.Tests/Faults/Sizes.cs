using System.Globalization;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>The sizes of the tests of faults: short in the suite, set by the environment in <c>tests/faults/run</c>.</summary>
internal static class Sizes
{
    public static int Of(string variable, int inTheSuite) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : inTheSuite;
}
