using ScoringPlatform.GraphQL.Errors;

namespace ScoringPlatform.GraphQL.Tests.Errors;

public sealed class GraphQLErrorTests
{
    [Fact]
    public void With_Changes_LeaveTheOriginal()
    {
        var error = new GraphQLError("one");
        var changed = error.WithMessage("two").WithCode("CODE").SetExtension("more", 1).WithPath(ResponsePath.Of("a"));
        Assert.Equal(("one", null, null), (error.Message, error.Code, error.Path));
        Assert.Equal(("two", "CODE", "/a"), (changed.Message, changed.Code, changed.Path!.ToString()));
        Assert.Equal(1, changed.Extensions!["more"]);
    }

    [Fact]
    public void WithException_Removed_IsGone()
    {
        var error = new GraphQLError("x").WithException(new InvalidOperationException("inner"));
        Assert.NotNull(error.Exception);
        Assert.Null(error.WithException(null).Exception);
    }

    [Fact]
    public void WithLocations_Several_KeepsTheirOrder()
    {
        var error = new GraphQLError("x").WithLocations(new SourceLocation(2, 3), new SourceLocation(1, 1));
        Assert.Equal([new SourceLocation(2, 3), new SourceLocation(1, 1)], error.Locations.ToArray());
        Assert.True(new GraphQLError("x").Locations.IsEmpty);
    }

    [Fact]
    public void ResponsePath_Steps_RunFromTheRoot()
    {
        var path = ResponsePath.Of("products").Append("nodes").Append(3).Append("name");
        Assert.Equal(["products", "nodes", 3, "name"], path.ToList());
        Assert.Equal("/products/nodes/3/name", path.ToString());
        Assert.Equal((null, 3), (path.Parent!.Name, path.Parent.Index));
        Assert.Equal(("name", -1), (path.Name, path.Index));
    }

    [Fact]
    public void ResponsePath_Branches_ShareTheirStem()
    {
        var stem = ResponsePath.Of("a");
        Assert.Same(stem, stem.Append("b").Parent);
        Assert.Equal("/a/1", stem.Append(1).ToString());
    }
}
