using ScoringPlatform.GraphQL.Errors;

namespace ScoringPlatform.GraphQL.Tests.Errors;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("", "a", "a")]
    [InlineData("", "ab", "")]
    [InlineData("hello", "hello", "hello")]
    [InlineData("hello", "HELLO", "HELLO")]
    [InlineData("hello", "hallo", "hallo")]
    [InlineData("hello", "ehllo", "ehllo")]
    [InlineData("hello", "helo", "helo")]
    [InlineData("hello", "helllo", "helllo")]
    [InlineData("hello", "goodbye", "")]
    [InlineData("abc", "cb,ab,a", "ab,a,cb")]
    [InlineData("greetings", "greeting,welcome,greting", "greeting,greting")]
    [InlineData("abc", "abd,abb,aba", "aba,abb,abd")]
    public void Nearest_Candidates_AreWithinTwoFifthsAndOrdered(string input, string candidates, string nearest) =>
        Assert.Equal(nearest, string.Join(',', Suggestions.Nearest(input, candidates.Split(','))));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", " Did you mean \"a\"?")]
    [InlineData("a,b", " Did you mean \"a\" or \"b\"?")]
    [InlineData("a,b,c", " Did you mean \"a\", \"b\", or \"c\"?")]
    [InlineData("a,b,c,d,e,f", " Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?")]
    public void Sentence_Names_ListsAtMostFive(string names, string sentence) =>
        Assert.Equal(sentence, Suggestions.Sentence(null, names.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void Sentence_WithKind_SaysIt() =>
        Assert.Equal(" Did you mean the enum value \"A\"?", Suggestions.Sentence("the enum value", ["A"]));
}
