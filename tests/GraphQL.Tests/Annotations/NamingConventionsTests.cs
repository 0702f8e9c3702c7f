using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Tests.Annotations;

public sealed class NamingConventionsTests
{
    [Theory]
    [InlineData(nameof(Members.GetBrandAsync), "brand")]
    [InlineData(nameof(Members.GetBrand), "brand")]
    [InlineData(nameof(Members.BrandAsync), "brand")]
    [InlineData(nameof(Members.Get), "get")]
    [InlineData(nameof(Members.Getaway), "getaway")]
    [InlineData(nameof(Members.Async), "async")]
    [InlineData(nameof(Members.GetURL), "url")]
    [InlineData(nameof(Members.IPAddress), "ipAddress")]
    [InlineData(nameof(Members.IsOpen), "isOpen")]
    [InlineData(nameof(Members.Renamed), "given")]
    [InlineData(nameof(Members.GetA), "a")]
    public void MemberName_OfMethodOrProperty_FollowsTheConventions(string member, string expected) =>
        Assert.Equal(expected, NamingConventions.MemberName(typeof(Members).GetMember(member)[0]));

    [Theory]
    [InlineData(nameof(Values.Plain), "PLAIN")]
    [InlineData(nameof(Values.InReview), "IN_REVIEW")]
    [InlineData(nameof(Values.NotYetDone), "NOT_YET_DONE")]
    [InlineData(nameof(Values.ALREADY_UPPER), "ALREADY_UPPER")]
    [InlineData(nameof(Values.ABC), "ABC")]
    [InlineData(nameof(Values.Level2), "LEVEL2")]
    [InlineData(nameof(Values.Renamed), "given")]
    public void EnumValueName_OfAField_IsUpperSnakeCase(string field, string expected) =>
        Assert.Equal(expected, NamingConventions.EnumValueName(typeof(Values).GetField(field)!));

    [Theory]
    [InlineData(typeof(Members), false, "Members")]
    [InlineData(typeof(Members), true, "MembersInput")]
    [InlineData(typeof(ThingInput), true, "ThingInput")]
    [InlineData(typeof(ThingInput), false, "ThingInput")]
    [InlineData(typeof(Values), true, "Values")]
    [InlineData(typeof(NamedByAttribute), true, "Other")]
    [InlineData(typeof(Page<Members>), false, "PageOfMembers")]
    public void TypeName_OfAClass_IsItsOwnOrTheAttributes(Type type, bool input, string expected) =>
        Assert.Equal(expected, NamingConventions.TypeName(type, input));

    public sealed class Members
    {
        public bool IsOpen => true;

        public string IPAddress => "";

        [GraphQLName("given")]
        public string Renamed => "";

        public Task<int> GetBrandAsync() => Task.FromResult(1);

        public int GetBrand() => 1;

        public Task<int> BrandAsync() => Task.FromResult(1);

        public int Get() => 1;

        public int Getaway() => 1;

        public int Async() => 1;

        public string GetURL() => "";

        public int GetA() => 1;
    }

    public enum Values
    {
        Plain,
        InReview,
        NotYetDone,
        ALREADY_UPPER,
        ABC,
        Level2,
        [GraphQLName("given")]
        Renamed,
    }

    public sealed record ThingInput;

    [GraphQLName("Other")]
    public sealed record NamedByAttribute;

    public sealed record Page<T>(T Item);
}
