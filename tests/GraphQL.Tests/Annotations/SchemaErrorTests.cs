using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Annotations;

/// <summary>Classes that make no lawful schema are refused at the start, with a sentence that names the place.</summary>
public sealed class SchemaErrorTests
{
    public static TheoryData<Type, string> Broken => new()
    {
        { typeof(ReturnsDictionary), "is a dictionary" },
        { typeof(TakesDictionary), "is a dictionary" },
        { typeof(ReturnsDelegate), "has no counterpart in GraphQL" },
        { typeof(ReturnsPointerSized), "has no counterpart in GraphQL" },
        { typeof(ReturnsNothing), "ReturnsNothing.DoNothingAsync must return a value." },
        { typeof(TakesAbstract), "cannot be an input: it has no instances" },
        { typeof(TakesInterface), "cannot be an input: it has no instances" },
        { typeof(NamedBadly), "\"not a name\" is no name" },
        { typeof(NamedReserved), "Name \"__reserved\" must not begin with \"__\"" },
        { typeof(WithoutFields), "Query" },
        { typeof(ReturnsWithoutFields), "Type Nothing must define one or more fields." },
        { typeof(TakesWithoutFields), "Input Object type NothingInput must define one or more fields." },
        { typeof(ReturnsEmptyEnum), "Enum type NoValues must define one or more values." },
        { typeof(RequiresDeprecated), "Required argument Query.number(of:) cannot be deprecated." },
        { typeof(WrongDefault), "The default of \"of\" does not fit: The default is no value of Int" },
        { typeof(TakesItself), "Cannot reference Input Object \"LoopInput\" within itself through a series of non-null fields: \"next\"." },
        { typeof(TwoOfOneName), "are both named Same: give one of them another name." },
        { typeof(TwoEnumsOfOneName), "are both named Level: give one of them another name." },
        { typeof(TwoInputsOfOneName), "are both named Same: give one of them another name." },
        { typeof(OutputAsInput), "Thing" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Build_ClassesWithoutLawfulSchema_SaysWhatAndWhere(Type root, string message)
    {
        var addQueryType = typeof(TypeBuilderExtensions).GetMethod(nameof(TypeBuilderExtensions.AddQueryType))!.MakeGenericMethod(root);
        var error = Assert.Throws<SchemaException>(() => Server.Create(b => addQueryType.Invoke(null, [b])));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    public sealed class ReturnsDictionary
    {
        public static IReadOnlyDictionary<string, int> GetNumber() => new Dictionary<string, int>();
    }

    public sealed class TakesDictionary
    {
        public static int GetNumber(Dictionary<string, int> of) => of.Count;
    }

    public sealed class ReturnsDelegate
    {
        public static Func<int> GetNumber() => () => 1;
    }

    public sealed class ReturnsPointerSized
    {
        public static nint GetNumber() => 1;
    }

    public sealed class ReturnsNothing
    {
        public static Task DoNothingAsync() => Task.CompletedTask;
    }

    public abstract record Shape(int Size);

    public interface IShape
    {
        int Size { get; }
    }

    public sealed class TakesAbstract
    {
        public static int GetNumber(Shape of) => of.Size;
    }

    public sealed class TakesInterface
    {
        public static int GetNumber(IShape of) => of.Size;
    }

    public sealed class NamedBadly
    {
        [GraphQLName("not a name")]
        public static int GetNumber() => 1;
    }

    public sealed class NamedReserved
    {
        [GraphQLName("__reserved")]
        public static int GetNumber() => 1;
    }

    public sealed class WithoutFields;

    public sealed record Nothing;

    public sealed class ReturnsWithoutFields
    {
        public static Nothing GetNumber() => new();
    }

    public sealed class TakesWithoutFields
    {
        public static int GetNumber(Nothing of) => of.GetHashCode();
    }

    public enum NoValues
    {
        [GraphQLIgnore]
        None,
    }

    public sealed class ReturnsEmptyEnum
    {
        public static NoValues GetNumber() => NoValues.None;
    }

    public sealed class RequiresDeprecated
    {
        public static int GetNumber([GraphQLDeprecated("no")] int of) => of;
    }

    public sealed class WrongDefault
    {
        public static int GetNumber([DefaultValue("x")] int of) => of;
    }

    public sealed class Loop
    {
        public required Loop Next { get; init; }
    }

    public sealed class TakesItself
    {
        public static int GetNumber(Loop of) => of.GetHashCode();
    }

    [GraphQLName("Same")]
    public sealed record First(int A);

    [GraphQLName("Same")]
    public sealed record Second(int B);

    public sealed class TwoOfOneName
    {
        public static First GetFirst() => new(1);

        public static Second GetSecond() => new(1);
    }

    public enum Level
    {
        Low,
    }

    public static class Elsewhere
    {
        public enum Level
        {
            High,
        }
    }

    public sealed class TwoEnumsOfOneName
    {
        public static Level GetFirst() => Level.Low;

        public static Elsewhere.Level GetSecond() => Elsewhere.Level.High;
    }

    public sealed class TwoInputsOfOneName
    {
        public static int GetNumber(First first, Second second) => first.A + second.B;
    }

    public sealed record Thing(int A);

    public sealed class OutputAsInput
    {
        public static Thing GetThing([GraphQLType("Thing")] int of) => new(of);
    }
}
