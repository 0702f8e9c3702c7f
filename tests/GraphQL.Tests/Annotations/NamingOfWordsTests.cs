using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Tests.Annotations;

/// <summary>The rules of names word by word, apart from the members that they are read of.</summary>
public sealed class NamingOfWordsTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("A", "a")]
    [InlineData("Name", "name")]
    [InlineData("name", "name")]
    [InlineData("ID", "id")]
    [InlineData("Id", "id")]
    [InlineData("URL", "url")]
    [InlineData("URLOfPage", "urlOfPage")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("XCoordinate", "xCoordinate")]
    [InlineData("ABTest", "abTest")]
    [InlineData("Is2D", "is2D")]
    [InlineData("_private", "_private")]
    [InlineData("_Private", "_Private")]
    [InlineData("With_Underscore", "with_Underscore")]
    public void CamelCase_OfAName_LowersItsFirstWord(string name, string expected)
    {
        Assert.Equal(expected, NamingConventions.CamelCase(name));

        // The rule settles at once: a name that follows it is not changed again.
        Assert.Equal(expected, NamingConventions.CamelCase(expected));
    }

    [Theory]
    [InlineData(nameof(Values.One), "ONE")]
    [InlineData(nameof(Values.TwoWords), "TWO_WORDS")]
    [InlineData(nameof(Values.lower), "LOWER")]
    [InlineData(nameof(Values.camelCase), "CAMEL_CASE")]
    [InlineData(nameof(Values.UPPER), "UPPER")]
    [InlineData(nameof(Values.UPPER_SNAKE), "UPPER_SNAKE")]
    [InlineData(nameof(Values.Mixed_Snake), "MIXED_SNAKE")]
    [InlineData(nameof(Values.A), "A")]
    [InlineData(nameof(Values.AB), "AB")]
    [InlineData(nameof(Values.ABc), "ABC")]
    [InlineData(nameof(Values.V1), "V1")]
    [InlineData(nameof(Values.V1Beta), "V1_BETA")]
    [InlineData(nameof(Values.Level10), "LEVEL10")]
    public void EnumValueName_OfAField_IsUpperSnakeCase(string field, string expected) =>
        Assert.Equal(expected, NamingConventions.EnumValueName(typeof(Values).GetField(field)!));

#pragma warning disable CA1707, CA1708 // Names against the conventions are what is tested.
    public enum Values
    {
        One,
        TwoWords,
        lower,
        camelCase,
        UPPER,
        UPPER_SNAKE,
        Mixed_Snake,
        A,
        AB,
        ABc,
        V1,
        V1Beta,
        Level10,
    }
#pragma warning restore CA1707, CA1708
}
